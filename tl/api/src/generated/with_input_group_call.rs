//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `InputGeoPoint`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputGeoPoint {
        /// `inputGeoPoint#48222faf flags:# lat:double long:double accuracy_radius:flags.0?int = InputGeoPoint`
        InputGeoPoint(types::InputGeoPoint),
        /// `inputGeoPointEmpty#e4c123d6 = InputGeoPoint`
        Empty,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputGeoPoint {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x4822_2faf => Self::InputGeoPoint(input.fields()?),
                0xe4c1_23d6 => Self::Empty,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputGeoPoint {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputGeoPoint(value) => put_boxed(0x4822_2faf, value, writer),
                Self::Empty => writer.u32(0xe4c1_23d6),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputGeoPoint);

    /// `InputGroupCall`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputGroupCall {
        /// `inputGroupCall#d8aa840f id:long access_hash:long = InputGroupCall`
        InputGroupCall(types::InputGroupCall),
        /// `inputGroupCallInviteMessage#8c10603f msg_id:int = InputGroupCall`
        InviteMessage(types::InputGroupCallInviteMessage),
        /// `inputGroupCallSlug#fe06823f slug:string = InputGroupCall`
        Slug(types::InputGroupCallSlug),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputGroupCall {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xd8aa_840f => Self::InputGroupCall(input.fields()?),
                0x8c10_603f => Self::InviteMessage(input.fields()?),
                0xfe06_823f => Self::Slug(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputGroupCall {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputGroupCall(value) => put_boxed(0xd8aa_840f, value, writer),
                Self::InviteMessage(value) => put_boxed(0x8c10_603f, value, writer),
                Self::Slug(value) => put_boxed(0xfe06_823f, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputGroupCall);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `inputGeoPoint`
    pub static INPUT_GEO_POINT: Layout = Layout::new("inputGeoPoint", 0x4822_2faf, &[
        Field::always("flags", Shape::Flags),
        Field::always("lat", Shape::Double),
        Field::always("long", Shape::Double),
        Field::when(0, 0, "accuracy_radius", Shape::Int),
    ]);
    /// `inputGeoPointEmpty`
    pub static INPUT_GEO_POINT_EMPTY: Layout = Layout::new("inputGeoPointEmpty", 0xe4c1_23d6, &[]);
    /// The constructors of `InputGeoPoint`, by number.
    pub static SUM_INPUT_GEO_POINT: Sum = Sum::new("InputGeoPoint", &[
        (0x4822_2faf, &layouts::INPUT_GEO_POINT),
        (0xe4c1_23d6, &layouts::INPUT_GEO_POINT_EMPTY),
    ]);
    /// `inputGroupCall`
    pub static INPUT_GROUP_CALL: Layout = Layout::new("inputGroupCall", 0xd8aa_840f, &[
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
    ]);
    /// `inputGroupCallInviteMessage`
    pub static INPUT_GROUP_CALL_INVITE_MESSAGE: Layout = Layout::new("inputGroupCallInviteMessage", 0x8c10_603f, &[
        Field::always("msg_id", Shape::Int),
    ]);
    /// `inputGroupCallSlug`
    pub static INPUT_GROUP_CALL_SLUG: Layout = Layout::new("inputGroupCallSlug", 0xfe06_823f, &[
        Field::always("slug", Shape::Text),
    ]);
    /// The constructors of `InputGroupCall`, by number.
    pub static SUM_INPUT_GROUP_CALL: Sum = Sum::new("InputGroupCall", &[
        (0x8c10_603f, &layouts::INPUT_GROUP_CALL_INVITE_MESSAGE),
        (0xd8aa_840f, &layouts::INPUT_GROUP_CALL),
        (0xfe06_823f, &layouts::INPUT_GROUP_CALL_SLUG),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `inputGeoPoint#48222faf flags:# lat:double long:double accuracy_radius:flags.0?int = InputGeoPoint`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputGeoPoint {
        /// `lat:double`
        pub lat: f64,
        /// `long:double`
        pub long: f64,
        /// `accuracy_radius:flags.0?int`
        pub accuracy_radius: Option<i32>,
    }

    impl InputGeoPoint {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(lat: f64, long: f64) -> Self {
            Self { lat, long, accuracy_radius: None }
        }
    }

    impl Fields for InputGeoPoint {
        const LAYOUT: &'static Layout = &layouts::INPUT_GEO_POINT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { lat: input.take()?, long: input.take()?, accuracy_radius: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.accuracy_radius.is_some(), 0));
            self.lat.put(writer);
            self.long.put(writer);
            self.accuracy_radius.put(writer);
        }
    }

    impl<'a> View<'a, InputGeoPoint> {
        /// `lat:double`
        #[inline] pub fn lat(self) -> f64 { at(self, 1) }
        /// `long:double`
        #[inline] pub fn long(self) -> f64 { at(self, 2) }
        /// `accuracy_radius:flags.0?int`
        #[inline] pub fn accuracy_radius(self) -> Option<i32> { maybe_at(self, 3) }
    }

    /// `inputGroupCall#d8aa840f id:long access_hash:long = InputGroupCall`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputGroupCall {
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
    }

    impl Fields for InputGroupCall {
        const LAYOUT: &'static Layout = &layouts::INPUT_GROUP_CALL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, access_hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.access_hash.put(writer);
        }
    }

    impl<'a> View<'a, InputGroupCall> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 1) }
    }

    /// `inputGroupCallInviteMessage#8c10603f msg_id:int = InputGroupCall`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputGroupCallInviteMessage {
        /// `msg_id:int`
        pub msg_id: i32,
    }

    impl Fields for InputGroupCallInviteMessage {
        const LAYOUT: &'static Layout = &layouts::INPUT_GROUP_CALL_INVITE_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { msg_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.msg_id.put(writer);
        }
    }

    impl<'a> View<'a, InputGroupCallInviteMessage> {
        /// `msg_id:int`
        #[inline] pub fn msg_id(self) -> i32 { at(self, 0) }
    }

    /// `inputGroupCallSlug#fe06823f slug:string = InputGroupCall`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputGroupCallSlug {
        /// `slug:string`
        pub slug: String,
    }

    impl Fields for InputGroupCallSlug {
        const LAYOUT: &'static Layout = &layouts::INPUT_GROUP_CALL_SLUG;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { slug: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.slug.put(writer);
        }
    }

    impl<'a> View<'a, InputGroupCallSlug> {
        /// `slug:string`
        #[inline] pub fn slug(self) -> Text<'a> { at(self, 0) }
    }
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `InputGeoPoint`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputGeoPoint<'a> {
        /// `inputGeoPoint`
        InputGeoPoint(View<'a, types::InputGeoPoint>),
        /// `inputGeoPointEmpty`
        Empty,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputGeoPoint<'a> {
        type Value = enums::InputGeoPoint;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_GEO_POINT);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x4822_2faf => Self::InputGeoPoint(raw.view()),
                0xe4c1_23d6 => Self::Empty,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputGeoPoint, DecodeError> {
            Ok(match self {
                Self::InputGeoPoint(view) => enums::InputGeoPoint::InputGeoPoint(own(view)?),
                Self::Empty => enums::InputGeoPoint::Empty,
                Self::Raw(raw) => enums::InputGeoPoint::Raw(raw.own()),
            })
        }
    }

    /// `InputGroupCall`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputGroupCall<'a> {
        /// `inputGroupCall`
        InputGroupCall(View<'a, types::InputGroupCall>),
        /// `inputGroupCallInviteMessage`
        InviteMessage(View<'a, types::InputGroupCallInviteMessage>),
        /// `inputGroupCallSlug`
        Slug(View<'a, types::InputGroupCallSlug>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputGroupCall<'a> {
        type Value = enums::InputGroupCall;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_GROUP_CALL);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xd8aa_840f => Self::InputGroupCall(raw.view()),
                0x8c10_603f => Self::InviteMessage(raw.view()),
                0xfe06_823f => Self::Slug(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputGroupCall, DecodeError> {
            Ok(match self {
                Self::InputGroupCall(view) => enums::InputGroupCall::InputGroupCall(own(view)?),
                Self::InviteMessage(view) => enums::InputGroupCall::InviteMessage(own(view)?),
                Self::Slug(view) => enums::InputGroupCall::Slug(own(view)?),
                Self::Raw(raw) => enums::InputGroupCall::Raw(raw.own()),
            })
        }
    }
}

//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `InputCollectible`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputCollectible {
        /// `inputCollectiblePhone#a2e214a4 phone:string = InputCollectible`
        Phone(types::InputCollectiblePhone),
        /// `inputCollectibleUsername#e39460a9 username:string = InputCollectible`
        Username(types::InputCollectibleUsername),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputCollectible {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xa2e2_14a4 => Self::Phone(input.fields()?),
                0xe394_60a9 => Self::Username(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputCollectible {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Phone(value) => put_boxed(0xa2e2_14a4, value, writer),
                Self::Username(value) => put_boxed(0xe394_60a9, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputCollectible);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `inputCollectiblePhone`
    pub static INPUT_COLLECTIBLE_PHONE: Layout = Layout::new("inputCollectiblePhone", 0xa2e2_14a4, &[
        Field::always("phone", Shape::Text),
    ]);
    /// `inputCollectibleUsername`
    pub static INPUT_COLLECTIBLE_USERNAME: Layout = Layout::new("inputCollectibleUsername", 0xe394_60a9, &[
        Field::always("username", Shape::Text),
    ]);
    /// The constructors of `InputCollectible`, by number.
    pub static SUM_INPUT_COLLECTIBLE: Sum = Sum::new("InputCollectible", &[
        (0xa2e2_14a4, &layouts::INPUT_COLLECTIBLE_PHONE),
        (0xe394_60a9, &layouts::INPUT_COLLECTIBLE_USERNAME),
    ]);
    /// `fragment.collectibleInfo`
    pub static FRAGMENT_COLLECTIBLE_INFO: Layout = Layout::new("fragment.collectibleInfo", 0x6ebd_ff91, &[
        Field::always("purchase_date", Shape::Int),
        Field::always("currency", Shape::Text),
        Field::always("amount", Shape::Long),
        Field::always("crypto_currency", Shape::Text),
        Field::always("crypto_amount", Shape::Long),
        Field::always("url", Shape::Text),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `inputCollectiblePhone#a2e214a4 phone:string = InputCollectible`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputCollectiblePhone {
        /// `phone:string`
        pub phone: String,
    }

    impl Fields for InputCollectiblePhone {
        const LAYOUT: &'static Layout = &layouts::INPUT_COLLECTIBLE_PHONE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { phone: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.phone.put(writer);
        }
    }

    impl<'a> View<'a, InputCollectiblePhone> {
        /// `phone:string`
        #[inline] pub fn phone(self) -> Text<'a> { at(self, 0) }
    }

    /// `inputCollectibleUsername#e39460a9 username:string = InputCollectible`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputCollectibleUsername {
        /// `username:string`
        pub username: String,
    }

    impl Fields for InputCollectibleUsername {
        const LAYOUT: &'static Layout = &layouts::INPUT_COLLECTIBLE_USERNAME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { username: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.username.put(writer);
        }
    }

    impl<'a> View<'a, InputCollectibleUsername> {
        /// `username:string`
        #[inline] pub fn username(self) -> Text<'a> { at(self, 0) }
    }
}

pub(super) mod types_fragment {
    use crate::generated::names::*;

    /// `fragment.collectibleInfo#6ebdff91 purchase_date:int currency:string amount:long crypto_currency:string crypto_amount:long url:string = fragment.CollectibleInfo`
    #[derive(Clone, Debug, PartialEq)]
    pub struct CollectibleInfo {
        /// `purchase_date:int`
        pub purchase_date: i32,
        /// `currency:string`
        pub currency: String,
        /// `amount:long`
        pub amount: i64,
        /// `crypto_currency:string`
        pub crypto_currency: String,
        /// `crypto_amount:long`
        pub crypto_amount: i64,
        /// `url:string`
        pub url: String,
    }

    impl Fields for CollectibleInfo {
        const LAYOUT: &'static Layout = &layouts::FRAGMENT_COLLECTIBLE_INFO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { purchase_date: input.take()?, currency: input.take()?, amount: input.take()?, crypto_currency: input.take()?, crypto_amount: input.take()?, url: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.purchase_date.put(writer);
            self.currency.put(writer);
            self.amount.put(writer);
            self.crypto_currency.put(writer);
            self.crypto_amount.put(writer);
            self.url.put(writer);
        }
    }

    impl<'a> View<'a, CollectibleInfo> {
        /// `purchase_date:int`
        #[inline] pub fn purchase_date(self) -> i32 { at(self, 0) }
        /// `currency:string`
        #[inline] pub fn currency(self) -> Text<'a> { at(self, 1) }
        /// `amount:long`
        #[inline] pub fn amount(self) -> i64 { at(self, 2) }
        /// `crypto_currency:string`
        #[inline] pub fn crypto_currency(self) -> Text<'a> { at(self, 3) }
        /// `crypto_amount:long`
        #[inline] pub fn crypto_amount(self) -> i64 { at(self, 4) }
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 5) }
    }

    boxed!(CollectibleInfo);
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `InputCollectible`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputCollectible<'a> {
        /// `inputCollectiblePhone`
        Phone(View<'a, types::InputCollectiblePhone>),
        /// `inputCollectibleUsername`
        Username(View<'a, types::InputCollectibleUsername>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputCollectible<'a> {
        type Value = enums::InputCollectible;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_COLLECTIBLE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xa2e2_14a4 => Self::Phone(raw.view()),
                0xe394_60a9 => Self::Username(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputCollectible, DecodeError> {
            Ok(match self {
                Self::Phone(view) => enums::InputCollectible::Phone(own(view)?),
                Self::Username(view) => enums::InputCollectible::Username(own(view)?),
                Self::Raw(raw) => enums::InputCollectible::Raw(raw.own()),
            })
        }
    }
}

//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `PrepaidGiveaway`
    #[derive(Clone, Debug, PartialEq)]
    pub enum PrepaidGiveaway {
        /// `prepaidGiveaway#b2539d54 id:long months:int quantity:int date:int = PrepaidGiveaway`
        PrepaidGiveaway(types::PrepaidGiveaway),
        /// `prepaidStarsGiveaway#9a9d77e0 id:long stars:long quantity:int boosts:int date:int = PrepaidGiveaway`
        PrepaidStarsGiveaway(Box<types::PrepaidStarsGiveaway>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for PrepaidGiveaway {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xb253_9d54 => Self::PrepaidGiveaway(input.fields()?),
                0x9a9d_77e0 => Self::PrepaidStarsGiveaway(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for PrepaidGiveaway {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::PrepaidGiveaway(value) => put_boxed(0xb253_9d54, value, writer),
                Self::PrepaidStarsGiveaway(value) => put_boxed(0x9a9d_77e0, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(PrepaidGiveaway);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `myBoost`
    pub static MY_BOOST: Layout = Layout::new("myBoost", 0xc448_415c, &[
        Field::always("flags", Shape::Flags),
        Field::always("slot", Shape::Int),
        Field::when(0, 0, "peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("date", Shape::Int),
        Field::always("expires", Shape::Int),
        Field::when(0, 1, "cooldown_until_date", Shape::Int),
    ]);
    /// `prepaidGiveaway`
    pub static PREPAID_GIVEAWAY: Layout = Layout::new("prepaidGiveaway", 0xb253_9d54, &[
        Field::always("id", Shape::Long),
        Field::always("months", Shape::Int),
        Field::always("quantity", Shape::Int),
        Field::always("date", Shape::Int),
    ]);
    /// `prepaidStarsGiveaway`
    pub static PREPAID_STARS_GIVEAWAY: Layout = Layout::new("prepaidStarsGiveaway", 0x9a9d_77e0, &[
        Field::always("id", Shape::Long),
        Field::always("stars", Shape::Long),
        Field::always("quantity", Shape::Int),
        Field::always("boosts", Shape::Int),
        Field::always("date", Shape::Int),
    ]);
    /// The constructors of `PrepaidGiveaway`, by number.
    pub static SUM_PREPAID_GIVEAWAY: Sum = Sum::new("PrepaidGiveaway", &[
        (0x9a9d_77e0, &layouts::PREPAID_STARS_GIVEAWAY),
        (0xb253_9d54, &layouts::PREPAID_GIVEAWAY),
    ]);
    /// `premium.boostsList`
    pub static PREMIUM_BOOSTS_LIST: Layout = Layout::new("premium.boostsList", 0x86f8_613c, &[
        Field::always("flags", Shape::Flags),
        Field::always("count", Shape::Int),
        Field::always("boosts", Shape::Vector(&Shape::Boxed(&layouts::BOOST))),
        Field::when(0, 0, "next_offset", Shape::Text),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `premium.boostsStatus`
    pub static PREMIUM_BOOSTS_STATUS: Layout = Layout::new("premium.boostsStatus", 0x4959_427a, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 2, "my_boost", Shape::True),
        Field::always("level", Shape::Int),
        Field::always("current_level_boosts", Shape::Int),
        Field::always("boosts", Shape::Int),
        Field::when(0, 4, "gift_boosts", Shape::Int),
        Field::when(0, 0, "next_level_boosts", Shape::Int),
        Field::when(0, 1, "premium_audience", Shape::Boxed(&layouts::STATS_PERCENT_VALUE)),
        Field::always("boost_url", Shape::Text),
        Field::when(0, 3, "prepaid_giveaways", Shape::Vector(&Shape::Sum(&layouts::SUM_PREPAID_GIVEAWAY))),
        Field::when(0, 2, "my_boost_slots", Shape::Vector(&Shape::Int)),
    ]);
    /// `premium.myBoosts`
    pub static PREMIUM_MY_BOOSTS: Layout = Layout::new("premium.myBoosts", 0x9ae2_28e2, &[
        Field::always("my_boosts", Shape::Vector(&Shape::Boxed(&layouts::MY_BOOST))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `myBoost#c448415c flags:# slot:int peer:flags.0?Peer date:int expires:int cooldown_until_date:flags.1?int = MyBoost`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MyBoost {
        /// `slot:int`
        pub slot: i32,
        /// `peer:flags.0?Peer`
        pub peer: Option<enums::Peer>,
        /// `date:int`
        pub date: i32,
        /// `expires:int`
        pub expires: i32,
        /// `cooldown_until_date:flags.1?int`
        pub cooldown_until_date: Option<i32>,
    }

    impl MyBoost {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(slot: i32, date: i32, expires: i32) -> Self {
            Self { slot, peer: None, date, expires, cooldown_until_date: None }
        }
    }

    impl Fields for MyBoost {
        const LAYOUT: &'static Layout = &layouts::MY_BOOST;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { slot: input.take()?, peer: input.take_if(flags, 0)?, date: input.take()?, expires: input.take()?, cooldown_until_date: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.peer.is_some(), 0) | bit(self.cooldown_until_date.is_some(), 1));
            self.slot.put(writer);
            self.peer.put(writer);
            self.date.put(writer);
            self.expires.put(writer);
            self.cooldown_until_date.put(writer);
        }
    }

    impl<'a> View<'a, MyBoost> {
        /// `slot:int`
        #[inline] pub fn slot(self) -> i32 { at(self, 1) }
        /// `peer:flags.0?Peer`
        #[inline] pub fn peer(self) -> Option<views::Peer<'a>> { maybe_at(self, 2) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 3) }
        /// `expires:int`
        #[inline] pub fn expires(self) -> i32 { at(self, 4) }
        /// `cooldown_until_date:flags.1?int`
        #[inline] pub fn cooldown_until_date(self) -> Option<i32> { maybe_at(self, 5) }
    }

    boxed!(MyBoost);

    /// `prepaidGiveaway#b2539d54 id:long months:int quantity:int date:int = PrepaidGiveaway`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PrepaidGiveaway {
        /// `id:long`
        pub id: i64,
        /// `months:int`
        pub months: i32,
        /// `quantity:int`
        pub quantity: i32,
        /// `date:int`
        pub date: i32,
    }

    impl Fields for PrepaidGiveaway {
        const LAYOUT: &'static Layout = &layouts::PREPAID_GIVEAWAY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, months: input.take()?, quantity: input.take()?, date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.months.put(writer);
            self.quantity.put(writer);
            self.date.put(writer);
        }
    }

    impl<'a> View<'a, PrepaidGiveaway> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `months:int`
        #[inline] pub fn months(self) -> i32 { at(self, 1) }
        /// `quantity:int`
        #[inline] pub fn quantity(self) -> i32 { at(self, 2) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 3) }
    }

    /// `prepaidStarsGiveaway#9a9d77e0 id:long stars:long quantity:int boosts:int date:int = PrepaidGiveaway`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PrepaidStarsGiveaway {
        /// `id:long`
        pub id: i64,
        /// `stars:long`
        pub stars: i64,
        /// `quantity:int`
        pub quantity: i32,
        /// `boosts:int`
        pub boosts: i32,
        /// `date:int`
        pub date: i32,
    }

    impl Fields for PrepaidStarsGiveaway {
        const LAYOUT: &'static Layout = &layouts::PREPAID_STARS_GIVEAWAY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, stars: input.take()?, quantity: input.take()?, boosts: input.take()?, date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.stars.put(writer);
            self.quantity.put(writer);
            self.boosts.put(writer);
            self.date.put(writer);
        }
    }

    impl<'a> View<'a, PrepaidStarsGiveaway> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `stars:long`
        #[inline] pub fn stars(self) -> i64 { at(self, 1) }
        /// `quantity:int`
        #[inline] pub fn quantity(self) -> i32 { at(self, 2) }
        /// `boosts:int`
        #[inline] pub fn boosts(self) -> i32 { at(self, 3) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 4) }
    }
}

pub(super) mod types_premium {
    use crate::generated::names::*;

    /// `premium.boostsList#86f8613c flags:# count:int boosts:Vector<Boost> next_offset:flags.0?string users:Vector<User> = premium.BoostsList`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BoostsList {
        /// `count:int`
        pub count: i32,
        /// `boosts:Vector<Boost>`
        pub boosts: Vec<types::Boost>,
        /// `next_offset:flags.0?string`
        pub next_offset: Option<String>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl BoostsList {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(count: i32, boosts: Vec<types::Boost>, users: Vec<enums::User>) -> Self {
            Self { count, boosts, next_offset: None, users }
        }
    }

    impl Fields for BoostsList {
        const LAYOUT: &'static Layout = &layouts::PREMIUM_BOOSTS_LIST;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { count: input.take()?, boosts: input.take()?, next_offset: input.take_if(flags, 0)?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.next_offset.is_some(), 0));
            self.count.put(writer);
            self.boosts.put(writer);
            self.next_offset.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, BoostsList> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 1) }
        /// `boosts:Vector<Boost>`
        #[inline] pub fn boosts(self) -> Vector<'a, View<'a, types::Boost>> { at(self, 2) }
        /// `next_offset:flags.0?string`
        #[inline] pub fn next_offset(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 4) }
    }

    boxed!(BoostsList);

    /// `premium.boostsStatus#4959427a flags:# my_boost:flags.2?true level:int current_level_boosts:int boosts:int gift_boosts:flags.4?int next_level_boosts:flags.0?int premium_audience:flags.1?StatsPercentValue boost_url:string prepaid_giveaways:flags.3?Vector<PrepaidGiveaway> my_boost_slots:flags.2?Vector<int> = premium.BoostsStatus`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BoostsStatus {
        /// `my_boost:flags.2?true`
        pub my_boost: bool,
        /// `level:int`
        pub level: i32,
        /// `current_level_boosts:int`
        pub current_level_boosts: i32,
        /// `boosts:int`
        pub boosts: i32,
        /// `gift_boosts:flags.4?int`
        pub gift_boosts: Option<i32>,
        /// `next_level_boosts:flags.0?int`
        pub next_level_boosts: Option<i32>,
        /// `premium_audience:flags.1?StatsPercentValue`
        pub premium_audience: Option<types::StatsPercentValue>,
        /// `boost_url:string`
        pub boost_url: String,
        /// `prepaid_giveaways:flags.3?Vector<PrepaidGiveaway>`
        pub prepaid_giveaways: Option<Vec<enums::PrepaidGiveaway>>,
        /// `my_boost_slots:flags.2?Vector<int>`
        pub my_boost_slots: Option<Vec<i32>>,
    }

    impl BoostsStatus {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(level: i32, current_level_boosts: i32, boosts: i32, boost_url: String) -> Self {
            Self { my_boost: false, level, current_level_boosts, boosts, gift_boosts: None, next_level_boosts: None, premium_audience: None, boost_url, prepaid_giveaways: None, my_boost_slots: None }
        }
    }

    impl Fields for BoostsStatus {
        const LAYOUT: &'static Layout = &layouts::PREMIUM_BOOSTS_STATUS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { my_boost: has(flags, 2), level: input.take()?, current_level_boosts: input.take()?, boosts: input.take()?, gift_boosts: input.take_if(flags, 4)?, next_level_boosts: input.take_if(flags, 0)?, premium_audience: input.take_if(flags, 1)?, boost_url: input.take()?, prepaid_giveaways: input.take_if(flags, 3)?, my_boost_slots: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.next_level_boosts.is_some(), 0) | bit(self.premium_audience.is_some(), 1) | bit(self.my_boost_slots.is_some(), 2) | bit(self.prepaid_giveaways.is_some(), 3) | bit(self.gift_boosts.is_some(), 4));
            self.level.put(writer);
            self.current_level_boosts.put(writer);
            self.boosts.put(writer);
            self.gift_boosts.put(writer);
            self.next_level_boosts.put(writer);
            self.premium_audience.put(writer);
            self.boost_url.put(writer);
            self.prepaid_giveaways.put(writer);
            self.my_boost_slots.put(writer);
        }
    }

    impl<'a> View<'a, BoostsStatus> {
        /// `my_boost:flags.2?true`
        #[inline] pub fn my_boost(self) -> bool { flag_at(self, 1) }
        /// `level:int`
        #[inline] pub fn level(self) -> i32 { at(self, 2) }
        /// `current_level_boosts:int`
        #[inline] pub fn current_level_boosts(self) -> i32 { at(self, 3) }
        /// `boosts:int`
        #[inline] pub fn boosts(self) -> i32 { at(self, 4) }
        /// `gift_boosts:flags.4?int`
        #[inline] pub fn gift_boosts(self) -> Option<i32> { maybe_at(self, 5) }
        /// `next_level_boosts:flags.0?int`
        #[inline] pub fn next_level_boosts(self) -> Option<i32> { maybe_at(self, 6) }
        /// `premium_audience:flags.1?StatsPercentValue`
        #[inline] pub fn premium_audience(self) -> Option<View<'a, types::StatsPercentValue>> { maybe_at(self, 7) }
        /// `boost_url:string`
        #[inline] pub fn boost_url(self) -> Text<'a> { at(self, 8) }
        /// `prepaid_giveaways:flags.3?Vector<PrepaidGiveaway>`
        #[inline] pub fn prepaid_giveaways(self) -> Option<Vector<'a, views::PrepaidGiveaway<'a>>> { maybe_at(self, 9) }
        /// `my_boost_slots:flags.2?Vector<int>`
        #[inline] pub fn my_boost_slots(self) -> Option<Vector<'a, i32>> { maybe_at(self, 10) }
    }

    boxed!(BoostsStatus);

    /// `premium.myBoosts#9ae228e2 my_boosts:Vector<MyBoost> chats:Vector<Chat> users:Vector<User> = premium.MyBoosts`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MyBoosts {
        /// `my_boosts:Vector<MyBoost>`
        pub my_boosts: Vec<types::MyBoost>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for MyBoosts {
        const LAYOUT: &'static Layout = &layouts::PREMIUM_MY_BOOSTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { my_boosts: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.my_boosts.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, MyBoosts> {
        /// `my_boosts:Vector<MyBoost>`
        #[inline] pub fn my_boosts(self) -> Vector<'a, View<'a, types::MyBoost>> { at(self, 0) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    boxed!(MyBoosts);
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `PrepaidGiveaway`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum PrepaidGiveaway<'a> {
        /// `prepaidGiveaway`
        PrepaidGiveaway(View<'a, types::PrepaidGiveaway>),
        /// `prepaidStarsGiveaway`
        PrepaidStarsGiveaway(View<'a, types::PrepaidStarsGiveaway>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for PrepaidGiveaway<'a> {
        type Value = enums::PrepaidGiveaway;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_PREPAID_GIVEAWAY);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xb253_9d54 => Self::PrepaidGiveaway(raw.view()),
                0x9a9d_77e0 => Self::PrepaidStarsGiveaway(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::PrepaidGiveaway, DecodeError> {
            Ok(match self {
                Self::PrepaidGiveaway(view) => enums::PrepaidGiveaway::PrepaidGiveaway(own(view)?),
                Self::PrepaidStarsGiveaway(view) => enums::PrepaidGiveaway::PrepaidStarsGiveaway(own(view)?),
                Self::Raw(raw) => enums::PrepaidGiveaway::Raw(raw.own()),
            })
        }
    }
}

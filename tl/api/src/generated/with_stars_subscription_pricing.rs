//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `dcOption`
    pub static DC_OPTION: Layout = Layout::new("dcOption", 0x18b7_a10d, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "ipv6", Shape::True),
        Field::when(0, 1, "media_only", Shape::True),
        Field::when(0, 2, "tcpo_only", Shape::True),
        Field::when(0, 3, "cdn", Shape::True),
        Field::when(0, 4, "static", Shape::True),
        Field::when(0, 5, "this_port_only", Shape::True),
        Field::always("id", Shape::Int),
        Field::always("ip_address", Shape::Text),
        Field::always("port", Shape::Int),
        Field::when(0, 10, "secret", Shape::Bytes),
    ]);
    /// `starsSubscriptionPricing`
    pub static STARS_SUBSCRIPTION_PRICING: Layout = Layout::new("starsSubscriptionPricing", 0x0541_6d58, &[
        Field::always("period", Shape::Int),
        Field::always("amount", Shape::Long),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `dcOption#18b7a10d flags:# ipv6:flags.0?true media_only:flags.1?true tcpo_only:flags.2?true cdn:flags.3?true static:flags.4?true this_port_only:flags.5?true id:int ip_address:string port:int secret:flags.10?bytes = DcOption`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DcOption {
        /// `ipv6:flags.0?true`
        pub ipv6: bool,
        /// `media_only:flags.1?true`
        pub media_only: bool,
        /// `tcpo_only:flags.2?true`
        pub tcpo_only: bool,
        /// `cdn:flags.3?true`
        pub cdn: bool,
        /// `static:flags.4?true`
        pub r#static: bool,
        /// `this_port_only:flags.5?true`
        pub this_port_only: bool,
        /// `id:int`
        pub id: i32,
        /// `ip_address:string`
        pub ip_address: String,
        /// `port:int`
        pub port: i32,
        /// `secret:flags.10?bytes`
        pub secret: Option<Vec<u8>>,
    }

    impl DcOption {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i32, ip_address: String, port: i32) -> Self {
            Self { ipv6: false, media_only: false, tcpo_only: false, cdn: false, r#static: false, this_port_only: false, id, ip_address, port, secret: None }
        }
    }

    impl Fields for DcOption {
        const LAYOUT: &'static Layout = &layouts::DC_OPTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { ipv6: has(flags, 0), media_only: has(flags, 1), tcpo_only: has(flags, 2), cdn: has(flags, 3), r#static: has(flags, 4), this_port_only: has(flags, 5), id: input.take()?, ip_address: input.take()?, port: input.take()?, secret: input.take_if(flags, 10)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.ipv6, 0) | bit(self.media_only, 1) | bit(self.tcpo_only, 2) | bit(self.cdn, 3) | bit(self.r#static, 4) | bit(self.this_port_only, 5) | bit(self.secret.is_some(), 10));
            self.id.put(writer);
            self.ip_address.put(writer);
            self.port.put(writer);
            self.secret.put(writer);
        }
    }

    impl<'a> View<'a, DcOption> {
        /// `ipv6:flags.0?true`
        #[inline] pub fn ipv6(self) -> bool { flag_at(self, 1) }
        /// `media_only:flags.1?true`
        #[inline] pub fn media_only(self) -> bool { flag_at(self, 2) }
        /// `tcpo_only:flags.2?true`
        #[inline] pub fn tcpo_only(self) -> bool { flag_at(self, 3) }
        /// `cdn:flags.3?true`
        #[inline] pub fn cdn(self) -> bool { flag_at(self, 4) }
        /// `static:flags.4?true`
        #[inline] pub fn r#static(self) -> bool { flag_at(self, 5) }
        /// `this_port_only:flags.5?true`
        #[inline] pub fn this_port_only(self) -> bool { flag_at(self, 6) }
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 7) }
        /// `ip_address:string`
        #[inline] pub fn ip_address(self) -> Text<'a> { at(self, 8) }
        /// `port:int`
        #[inline] pub fn port(self) -> i32 { at(self, 9) }
        /// `secret:flags.10?bytes`
        #[inline] pub fn secret(self) -> Option<&'a [u8]> { maybe_at(self, 10) }
    }

    boxed!(DcOption);

    /// `starsSubscriptionPricing#5416d58 period:int amount:long = StarsSubscriptionPricing`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarsSubscriptionPricing {
        /// `period:int`
        pub period: i32,
        /// `amount:long`
        pub amount: i64,
    }

    impl Fields for StarsSubscriptionPricing {
        const LAYOUT: &'static Layout = &layouts::STARS_SUBSCRIPTION_PRICING;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { period: input.take()?, amount: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.period.put(writer);
            self.amount.put(writer);
        }
    }

    impl<'a> View<'a, StarsSubscriptionPricing> {
        /// `period:int`
        #[inline] pub fn period(self) -> i32 { at(self, 0) }
        /// `amount:long`
        #[inline] pub fn amount(self) -> i64 { at(self, 1) }
    }

    boxed!(StarsSubscriptionPricing);
}

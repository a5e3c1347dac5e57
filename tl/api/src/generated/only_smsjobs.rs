//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `smsJob`
    pub static SMS_JOB: Layout = Layout::new("smsJob", 0xe6a1_eeb8, &[
        Field::always("job_id", Shape::Text),
        Field::always("phone_number", Shape::Text),
        Field::always("text", Shape::Text),
    ]);
    /// `smsjobs.eligibleToJoin`
    pub static SMSJOBS_ELIGIBLE_TO_JOIN: Layout = Layout::new("smsjobs.eligibleToJoin", 0xdc8b_44cf, &[
        Field::always("terms_url", Shape::Text),
        Field::always("monthly_sent_sms", Shape::Int),
    ]);
    /// `smsjobs.status`
    pub static SMSJOBS_STATUS: Layout = Layout::new("smsjobs.status", 0x2aee_9191, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "allow_international", Shape::True),
        Field::always("recent_sent", Shape::Int),
        Field::always("recent_since", Shape::Int),
        Field::always("recent_remains", Shape::Int),
        Field::always("total_sent", Shape::Int),
        Field::always("total_since", Shape::Int),
        Field::when(0, 1, "last_gift_slug", Shape::Text),
        Field::always("terms_url", Shape::Text),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `smsJob#e6a1eeb8 job_id:string phone_number:string text:string = SmsJob`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SmsJob {
        /// `job_id:string`
        pub job_id: String,
        /// `phone_number:string`
        pub phone_number: String,
        /// `text:string`
        pub text: String,
    }

    impl Fields for SmsJob {
        const LAYOUT: &'static Layout = &layouts::SMS_JOB;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { job_id: input.take()?, phone_number: input.take()?, text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.job_id.put(writer);
            self.phone_number.put(writer);
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, SmsJob> {
        /// `job_id:string`
        #[inline] pub fn job_id(self) -> Text<'a> { at(self, 0) }
        /// `phone_number:string`
        #[inline] pub fn phone_number(self) -> Text<'a> { at(self, 1) }
        /// `text:string`
        #[inline] pub fn text(self) -> Text<'a> { at(self, 2) }
    }

    boxed!(SmsJob);
}

pub(super) mod types_smsjobs {
    use crate::generated::names::*;

    /// `smsjobs.eligibleToJoin#dc8b44cf terms_url:string monthly_sent_sms:int = smsjobs.EligibilityToJoin`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EligibleToJoin {
        /// `terms_url:string`
        pub terms_url: String,
        /// `monthly_sent_sms:int`
        pub monthly_sent_sms: i32,
    }

    impl Fields for EligibleToJoin {
        const LAYOUT: &'static Layout = &layouts::SMSJOBS_ELIGIBLE_TO_JOIN;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { terms_url: input.take()?, monthly_sent_sms: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.terms_url.put(writer);
            self.monthly_sent_sms.put(writer);
        }
    }

    impl<'a> View<'a, EligibleToJoin> {
        /// `terms_url:string`
        #[inline] pub fn terms_url(self) -> Text<'a> { at(self, 0) }
        /// `monthly_sent_sms:int`
        #[inline] pub fn monthly_sent_sms(self) -> i32 { at(self, 1) }
    }

    boxed!(EligibleToJoin);

    /// `smsjobs.status#2aee9191 flags:# allow_international:flags.0?true recent_sent:int recent_since:int recent_remains:int total_sent:int total_since:int last_gift_slug:flags.1?string terms_url:string = smsjobs.Status`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Status {
        /// `allow_international:flags.0?true`
        pub allow_international: bool,
        /// `recent_sent:int`
        pub recent_sent: i32,
        /// `recent_since:int`
        pub recent_since: i32,
        /// `recent_remains:int`
        pub recent_remains: i32,
        /// `total_sent:int`
        pub total_sent: i32,
        /// `total_since:int`
        pub total_since: i32,
        /// `last_gift_slug:flags.1?string`
        pub last_gift_slug: Option<String>,
        /// `terms_url:string`
        pub terms_url: String,
    }

    impl Status {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(recent_sent: i32, recent_since: i32, recent_remains: i32, total_sent: i32, total_since: i32, terms_url: String) -> Self {
            Self { allow_international: false, recent_sent, recent_since, recent_remains, total_sent, total_since, last_gift_slug: None, terms_url }
        }
    }

    impl Fields for Status {
        const LAYOUT: &'static Layout = &layouts::SMSJOBS_STATUS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { allow_international: has(flags, 0), recent_sent: input.take()?, recent_since: input.take()?, recent_remains: input.take()?, total_sent: input.take()?, total_since: input.take()?, last_gift_slug: input.take_if(flags, 1)?, terms_url: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.allow_international, 0) | bit(self.last_gift_slug.is_some(), 1));
            self.recent_sent.put(writer);
            self.recent_since.put(writer);
            self.recent_remains.put(writer);
            self.total_sent.put(writer);
            self.total_since.put(writer);
            self.last_gift_slug.put(writer);
            self.terms_url.put(writer);
        }
    }

    impl<'a> View<'a, Status> {
        /// `allow_international:flags.0?true`
        #[inline] pub fn allow_international(self) -> bool { flag_at(self, 1) }
        /// `recent_sent:int`
        #[inline] pub fn recent_sent(self) -> i32 { at(self, 2) }
        /// `recent_since:int`
        #[inline] pub fn recent_since(self) -> i32 { at(self, 3) }
        /// `recent_remains:int`
        #[inline] pub fn recent_remains(self) -> i32 { at(self, 4) }
        /// `total_sent:int`
        #[inline] pub fn total_sent(self) -> i32 { at(self, 5) }
        /// `total_since:int`
        #[inline] pub fn total_since(self) -> i32 { at(self, 6) }
        /// `last_gift_slug:flags.1?string`
        #[inline] pub fn last_gift_slug(self) -> Option<Text<'a>> { maybe_at(self, 7) }
        /// `terms_url:string`
        #[inline] pub fn terms_url(self) -> Text<'a> { at(self, 8) }
    }

    boxed!(Status);
}

//! The calls of `smsjobs`. Written by `mtproto-tl-generator`.

use crate::generated::names::*;

/// `smsjobs.finishJob#4f1ebf24 flags:# job_id:string error:flags.0?string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct FinishJob<'a> {
    /// `job_id:string`
    pub job_id: &'a str,
    /// `error:flags.0?string`
    pub error: Option<&'a str>,
}

impl<'a> FinishJob<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(job_id: &'a str) -> Self {
        Self { job_id, error: None }
    }
}

impl Put for FinishJob<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4f1e_bf24);
        writer.u32(bit(self.error.is_some(), 0));
        self.job_id.put(writer);
        self.error.put(writer);
    }
}

impl Encode for FinishJob<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for FinishJob<'_> {
    type Answer = bool;
    const NAME: &'static str = "smsjobs.finishJob";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `smsjobs.getSmsJob#778d902f job_id:string = SmsJob`
#[derive(Clone, Debug, PartialEq)]
pub struct GetSmsJob<'a> {
    /// `job_id:string`
    pub job_id: &'a str,
}

impl Put for GetSmsJob<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x778d_902f);
        self.job_id.put(writer);
    }
}

impl Encode for GetSmsJob<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetSmsJob<'_> {
    type Answer = types::SmsJob;
    const NAME: &'static str = "smsjobs.getSmsJob";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `smsjobs.getStatus#10a698e8 = smsjobs.Status`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStatus;

impl Put for GetStatus {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x10a6_98e8);
    }
}

impl Encode for GetStatus {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStatus {
    type Answer = types::smsjobs::Status;
    const NAME: &'static str = "smsjobs.getStatus";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `smsjobs.isEligibleToJoin#edc39d0 = smsjobs.EligibilityToJoin`
#[derive(Clone, Debug, PartialEq)]
pub struct IsEligibleToJoin;

impl Put for IsEligibleToJoin {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x0edc_39d0);
    }
}

impl Encode for IsEligibleToJoin {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for IsEligibleToJoin {
    type Answer = types::smsjobs::EligibleToJoin;
    const NAME: &'static str = "smsjobs.isEligibleToJoin";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `smsjobs.join#a74ece2d = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct Join;

impl Put for Join {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa74e_ce2d);
    }
}

impl Encode for Join {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for Join {
    type Answer = bool;
    const NAME: &'static str = "smsjobs.join";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `smsjobs.leave#9898ad73 = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct Leave;

impl Put for Leave {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9898_ad73);
    }
}

impl Encode for Leave {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for Leave {
    type Answer = bool;
    const NAME: &'static str = "smsjobs.leave";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `smsjobs.updateSettings#93fa0bf flags:# allow_international:flags.0?true = Bool`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSettings {
    /// `allow_international:flags.0?true`
    pub allow_international: bool,
}

impl Put for UpdateSettings {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x093f_a0bf);
        writer.u32(bit(self.allow_international, 0));
    }
}

impl Encode for UpdateSettings {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateSettings {
    type Answer = bool;
    const NAME: &'static str = "smsjobs.updateSettings";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

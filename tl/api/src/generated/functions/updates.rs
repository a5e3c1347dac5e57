//! The calls of `updates`. Written by `mtproto-tl-generator`.

use crate::generated::names::*;

/// `updates.getChannelDifference#3173d78 flags:# force:flags.0?true channel:InputChannel filter:ChannelMessagesFilter pts:int limit:int = updates.ChannelDifference`
#[derive(Clone, Debug, PartialEq)]
pub struct GetChannelDifference {
    /// `force:flags.0?true`
    pub force: bool,
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `filter:ChannelMessagesFilter`
    pub filter: enums::ChannelMessagesFilter,
    /// `pts:int`
    pub pts: i32,
    /// `limit:int`
    pub limit: i32,
}

impl GetChannelDifference {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(channel: enums::InputChannel, filter: enums::ChannelMessagesFilter, pts: i32, limit: i32) -> Self {
        Self { force: false, channel, filter, pts, limit }
    }
}

impl Put for GetChannelDifference {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x0317_3d78);
        writer.u32(bit(self.force, 0));
        self.channel.put(writer);
        self.filter.put(writer);
        self.pts.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetChannelDifference {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetChannelDifference {
    type Answer = enums::updates::ChannelDifference;
    const NAME: &'static str = "updates.getChannelDifference";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `updates.getDifference#19c2f763 flags:# pts:int pts_limit:flags.1?int pts_total_limit:flags.0?int date:int qts:int qts_limit:flags.2?int = updates.Difference`
#[derive(Clone, Debug, PartialEq)]
pub struct GetDifference {
    /// `pts:int`
    pub pts: i32,
    /// `pts_limit:flags.1?int`
    pub pts_limit: Option<i32>,
    /// `pts_total_limit:flags.0?int`
    pub pts_total_limit: Option<i32>,
    /// `date:int`
    pub date: i32,
    /// `qts:int`
    pub qts: i32,
    /// `qts_limit:flags.2?int`
    pub qts_limit: Option<i32>,
}

impl GetDifference {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(pts: i32, date: i32, qts: i32) -> Self {
        Self { pts, pts_limit: None, pts_total_limit: None, date, qts, qts_limit: None }
    }
}

impl Put for GetDifference {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x19c2_f763);
        writer.u32(bit(self.pts_total_limit.is_some(), 0) | bit(self.pts_limit.is_some(), 1) | bit(self.qts_limit.is_some(), 2));
        self.pts.put(writer);
        self.pts_limit.put(writer);
        self.pts_total_limit.put(writer);
        self.date.put(writer);
        self.qts.put(writer);
        self.qts_limit.put(writer);
    }
}

impl Encode for GetDifference {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetDifference {
    type Answer = enums::updates::Difference;
    const NAME: &'static str = "updates.getDifference";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `updates.getState#edd4882a = updates.State`
#[derive(Clone, Debug, PartialEq)]
pub struct GetState;

impl Put for GetState {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xedd4_882a);
    }
}

impl Encode for GetState {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetState {
    type Answer = types::updates::State;
    const NAME: &'static str = "updates.getState";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

//! The calls of `stats`. Written by `mtproto-tl-generator`.

use crate::generated::names::*;

/// `stats.getBroadcastStats#ab42441a flags:# dark:flags.0?true channel:InputChannel = stats.BroadcastStats`
#[derive(Clone, Debug, PartialEq)]
pub struct GetBroadcastStats {
    /// `dark:flags.0?true`
    pub dark: bool,
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
}

impl GetBroadcastStats {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(channel: enums::InputChannel) -> Self {
        Self { dark: false, channel }
    }
}

impl Put for GetBroadcastStats {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xab42_441a);
        writer.u32(bit(self.dark, 0));
        self.channel.put(writer);
    }
}

impl Encode for GetBroadcastStats {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetBroadcastStats {
    type Answer = types::stats::BroadcastStats;
    const NAME: &'static str = "stats.getBroadcastStats";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stats.getMegagroupStats#dcdf8607 flags:# dark:flags.0?true channel:InputChannel = stats.MegagroupStats`
#[derive(Clone, Debug, PartialEq)]
pub struct GetMegagroupStats {
    /// `dark:flags.0?true`
    pub dark: bool,
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
}

impl GetMegagroupStats {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(channel: enums::InputChannel) -> Self {
        Self { dark: false, channel }
    }
}

impl Put for GetMegagroupStats {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xdcdf_8607);
        writer.u32(bit(self.dark, 0));
        self.channel.put(writer);
    }
}

impl Encode for GetMegagroupStats {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetMegagroupStats {
    type Answer = types::stats::MegagroupStats;
    const NAME: &'static str = "stats.getMegagroupStats";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stats.getMessagePublicForwards#5f150144 channel:InputChannel msg_id:int offset:string limit:int = stats.PublicForwards`
#[derive(Clone, Debug, PartialEq)]
pub struct GetMessagePublicForwards<'a> {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `msg_id:int`
    pub msg_id: i32,
    /// `offset:string`
    pub offset: &'a str,
    /// `limit:int`
    pub limit: i32,
}

impl Put for GetMessagePublicForwards<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5f15_0144);
        self.channel.put(writer);
        self.msg_id.put(writer);
        self.offset.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetMessagePublicForwards<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetMessagePublicForwards<'_> {
    type Answer = types::stats::PublicForwards;
    const NAME: &'static str = "stats.getMessagePublicForwards";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stats.getMessageStats#b6e0a3f5 flags:# dark:flags.0?true channel:InputChannel msg_id:int = stats.MessageStats`
#[derive(Clone, Debug, PartialEq)]
pub struct GetMessageStats {
    /// `dark:flags.0?true`
    pub dark: bool,
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `msg_id:int`
    pub msg_id: i32,
}

impl GetMessageStats {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(channel: enums::InputChannel, msg_id: i32) -> Self {
        Self { dark: false, channel, msg_id }
    }
}

impl Put for GetMessageStats {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb6e0_a3f5);
        writer.u32(bit(self.dark, 0));
        self.channel.put(writer);
        self.msg_id.put(writer);
    }
}

impl Encode for GetMessageStats {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetMessageStats {
    type Answer = types::stats::MessageStats;
    const NAME: &'static str = "stats.getMessageStats";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stats.getPollStats#c27dfa68 flags:# dark:flags.0?true peer:InputPeer msg_id:int = stats.PollStats`
#[derive(Clone, Debug, PartialEq)]
pub struct GetPollStats {
    /// `dark:flags.0?true`
    pub dark: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `msg_id:int`
    pub msg_id: i32,
}

impl GetPollStats {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, msg_id: i32) -> Self {
        Self { dark: false, peer, msg_id }
    }
}

impl Put for GetPollStats {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xc27d_fa68);
        writer.u32(bit(self.dark, 0));
        self.peer.put(writer);
        self.msg_id.put(writer);
    }
}

impl Encode for GetPollStats {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPollStats {
    type Answer = types::stats::PollStats;
    const NAME: &'static str = "stats.getPollStats";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stats.getStoryPublicForwards#a6437ef6 peer:InputPeer id:int offset:string limit:int = stats.PublicForwards`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStoryPublicForwards<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:int`
    pub id: i32,
    /// `offset:string`
    pub offset: &'a str,
    /// `limit:int`
    pub limit: i32,
}

impl Put for GetStoryPublicForwards<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa643_7ef6);
        self.peer.put(writer);
        self.id.put(writer);
        self.offset.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetStoryPublicForwards<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStoryPublicForwards<'_> {
    type Answer = types::stats::PublicForwards;
    const NAME: &'static str = "stats.getStoryPublicForwards";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stats.getStoryStats#374fef40 flags:# dark:flags.0?true peer:InputPeer id:int = stats.StoryStats`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStoryStats {
    /// `dark:flags.0?true`
    pub dark: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:int`
    pub id: i32,
}

impl GetStoryStats {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, id: i32) -> Self {
        Self { dark: false, peer, id }
    }
}

impl Put for GetStoryStats {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x374f_ef40);
        writer.u32(bit(self.dark, 0));
        self.peer.put(writer);
        self.id.put(writer);
    }
}

impl Encode for GetStoryStats {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStoryStats {
    type Answer = types::stats::StoryStats;
    const NAME: &'static str = "stats.getStoryStats";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stats.loadAsyncGraph#621d5fa0 flags:# token:string x:flags.0?long = StatsGraph`
#[derive(Clone, Debug, PartialEq)]
pub struct LoadAsyncGraph<'a> {
    /// `token:string`
    pub token: &'a str,
    /// `x:flags.0?long`
    pub x: Option<i64>,
}

impl<'a> LoadAsyncGraph<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(token: &'a str) -> Self {
        Self { token, x: None }
    }
}

impl Put for LoadAsyncGraph<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x621d_5fa0);
        writer.u32(bit(self.x.is_some(), 0));
        self.token.put(writer);
        self.x.put(writer);
    }
}

impl Encode for LoadAsyncGraph<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for LoadAsyncGraph<'_> {
    type Answer = enums::StatsGraph;
    const NAME: &'static str = "stats.loadAsyncGraph";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

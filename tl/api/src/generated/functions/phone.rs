//! The calls of `phone`. Written by `mtproto-tl-generator`.

use crate::generated::names::*;

/// `phone.acceptCall#3bd2b4a0 peer:InputPhoneCall g_b:bytes protocol:PhoneCallProtocol = phone.PhoneCall`
#[derive(Clone, Debug, PartialEq)]
pub struct AcceptCall<'a> {
    /// `peer:InputPhoneCall`
    pub peer: types::InputPhoneCall,
    /// `g_b:bytes`
    pub g_b: &'a [u8],
    /// `protocol:PhoneCallProtocol`
    pub protocol: types::PhoneCallProtocol,
}

impl Put for AcceptCall<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3bd2_b4a0);
        self.peer.put(writer);
        self.g_b.put(writer);
        self.protocol.put(writer);
    }
}

impl Encode for AcceptCall<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for AcceptCall<'_> {
    type Answer = types::phone::PhoneCall;
    const NAME: &'static str = "phone.acceptCall";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.checkGroupCall#b59cf977 call:InputGroupCall sources:Vector<int> = Vector<int>`
#[derive(Clone, Debug, PartialEq)]
pub struct CheckGroupCall<'a> {
    /// `call:InputGroupCall`
    pub call: enums::InputGroupCall,
    /// `sources:Vector<int>`
    pub sources: &'a [i32],
}

impl Put for CheckGroupCall<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb59c_f977);
        self.call.put(writer);
        self.sources.put(writer);
    }
}

impl Encode for CheckGroupCall<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CheckGroupCall<'_> {
    type Answer = Vec<i32>;
    const NAME: &'static str = "phone.checkGroupCall";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.confirmCall#2efe1722 peer:InputPhoneCall g_a:bytes key_fingerprint:long protocol:PhoneCallProtocol = phone.PhoneCall`
#[derive(Clone, Debug, PartialEq)]
pub struct ConfirmCall<'a> {
    /// `peer:InputPhoneCall`
    pub peer: types::InputPhoneCall,
    /// `g_a:bytes`
    pub g_a: &'a [u8],
    /// `key_fingerprint:long`
    pub key_fingerprint: i64,
    /// `protocol:PhoneCallProtocol`
    pub protocol: types::PhoneCallProtocol,
}

impl Put for ConfirmCall<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2efe_1722);
        self.peer.put(writer);
        self.g_a.put(writer);
        self.key_fingerprint.put(writer);
        self.protocol.put(writer);
    }
}

impl Encode for ConfirmCall<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ConfirmCall<'_> {
    type Answer = types::phone::PhoneCall;
    const NAME: &'static str = "phone.confirmCall";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.createConferenceCall#7d0444bb flags:# muted:flags.0?true video_stopped:flags.2?true join:flags.3?true random_id:int public_key:flags.3?int256 block:flags.3?bytes params:flags.3?DataJSON = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct CreateConferenceCall<'a> {
    /// `muted:flags.0?true`
    pub muted: bool,
    /// `video_stopped:flags.2?true`
    pub video_stopped: bool,
    /// `join:flags.3?true`
    pub join: bool,
    /// `random_id:int`
    pub random_id: i32,
    /// `public_key:flags.3?int256`
    pub public_key: Option<[u8; 32]>,
    /// `block:flags.3?bytes`
    pub block: Option<&'a [u8]>,
    /// `params:flags.3?DataJSON`
    pub params: Option<types::DataJSON>,
}

impl<'a> CreateConferenceCall<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(random_id: i32) -> Self {
        Self { muted: false, video_stopped: false, join: false, random_id, public_key: None, block: None, params: None }
    }
}

impl Put for CreateConferenceCall<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7d04_44bb);
        let flags_3 = self.public_key.is_some() && self.block.is_some() && self.params.is_some();
        writer.u32(bit(self.muted, 0) | bit(self.video_stopped, 2) | bit(flags_3, 3));
        self.random_id.put(writer);
        put_if(flags_3, &self.public_key, writer);
        put_if(flags_3, &self.block, writer);
        put_if(flags_3, &self.params, writer);
    }
}

impl Encode for CreateConferenceCall<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CreateConferenceCall<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "phone.createConferenceCall";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.createGroupCall#48cdc6d8 flags:# rtmp_stream:flags.2?true peer:InputPeer random_id:int title:flags.0?string schedule_date:flags.1?int = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct CreateGroupCall<'a> {
    /// `rtmp_stream:flags.2?true`
    pub rtmp_stream: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `random_id:int`
    pub random_id: i32,
    /// `title:flags.0?string`
    pub title: Option<&'a str>,
    /// `schedule_date:flags.1?int`
    pub schedule_date: Option<i32>,
}

impl<'a> CreateGroupCall<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, random_id: i32) -> Self {
        Self { rtmp_stream: false, peer, random_id, title: None, schedule_date: None }
    }
}

impl Put for CreateGroupCall<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x48cd_c6d8);
        writer.u32(bit(self.title.is_some(), 0) | bit(self.schedule_date.is_some(), 1) | bit(self.rtmp_stream, 2));
        self.peer.put(writer);
        self.random_id.put(writer);
        self.title.put(writer);
        self.schedule_date.put(writer);
    }
}

impl Encode for CreateGroupCall<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CreateGroupCall<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "phone.createGroupCall";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.declineConferenceCallInvite#3c479971 msg_id:int = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct DeclineConferenceCallInvite {
    /// `msg_id:int`
    pub msg_id: i32,
}

impl Put for DeclineConferenceCallInvite {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3c47_9971);
        self.msg_id.put(writer);
    }
}

impl Encode for DeclineConferenceCallInvite {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeclineConferenceCallInvite {
    type Answer = enums::Updates;
    const NAME: &'static str = "phone.declineConferenceCallInvite";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.deleteConferenceCallParticipants#8ca60525 flags:# only_left:flags.0?true kick:flags.1?true call:InputGroupCall ids:Vector<long> block:bytes = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteConferenceCallParticipants<'a> {
    /// `only_left:flags.0?true`
    pub only_left: bool,
    /// `kick:flags.1?true`
    pub kick: bool,
    /// `call:InputGroupCall`
    pub call: enums::InputGroupCall,
    /// `ids:Vector<long>`
    pub ids: &'a [i64],
    /// `block:bytes`
    pub block: &'a [u8],
}

impl<'a> DeleteConferenceCallParticipants<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(call: enums::InputGroupCall, ids: &'a [i64], block: &'a [u8]) -> Self {
        Self { only_left: false, kick: false, call, ids, block }
    }
}

impl Put for DeleteConferenceCallParticipants<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8ca6_0525);
        writer.u32(bit(self.only_left, 0) | bit(self.kick, 1));
        self.call.put(writer);
        self.ids.put(writer);
        self.block.put(writer);
    }
}

impl Encode for DeleteConferenceCallParticipants<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteConferenceCallParticipants<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "phone.deleteConferenceCallParticipants";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.deleteGroupCallMessages#f64f54f7 flags:# report_spam:flags.0?true call:InputGroupCall messages:Vector<int> = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteGroupCallMessages<'a> {
    /// `report_spam:flags.0?true`
    pub report_spam: bool,
    /// `call:InputGroupCall`
    pub call: enums::InputGroupCall,
    /// `messages:Vector<int>`
    pub messages: &'a [i32],
}

impl<'a> DeleteGroupCallMessages<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(call: enums::InputGroupCall, messages: &'a [i32]) -> Self {
        Self { report_spam: false, call, messages }
    }
}

impl Put for DeleteGroupCallMessages<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf64f_54f7);
        writer.u32(bit(self.report_spam, 0));
        self.call.put(writer);
        self.messages.put(writer);
    }
}

impl Encode for DeleteGroupCallMessages<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteGroupCallMessages<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "phone.deleteGroupCallMessages";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.deleteGroupCallParticipantMessages#1dbfeca0 flags:# report_spam:flags.0?true call:InputGroupCall participant:InputPeer = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteGroupCallParticipantMessages {
    /// `report_spam:flags.0?true`
    pub report_spam: bool,
    /// `call:InputGroupCall`
    pub call: enums::InputGroupCall,
    /// `participant:InputPeer`
    pub participant: enums::InputPeer,
}

impl DeleteGroupCallParticipantMessages {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(call: enums::InputGroupCall, participant: enums::InputPeer) -> Self {
        Self { report_spam: false, call, participant }
    }
}

impl Put for DeleteGroupCallParticipantMessages {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1dbf_eca0);
        writer.u32(bit(self.report_spam, 0));
        self.call.put(writer);
        self.participant.put(writer);
    }
}

impl Encode for DeleteGroupCallParticipantMessages {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteGroupCallParticipantMessages {
    type Answer = enums::Updates;
    const NAME: &'static str = "phone.deleteGroupCallParticipantMessages";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.discardCall#b2cbc1c0 flags:# video:flags.0?true peer:InputPhoneCall duration:int reason:PhoneCallDiscardReason connection_id:long = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct DiscardCall {
    /// `video:flags.0?true`
    pub video: bool,
    /// `peer:InputPhoneCall`
    pub peer: types::InputPhoneCall,
    /// `duration:int`
    pub duration: i32,
    /// `reason:PhoneCallDiscardReason`
    pub reason: enums::PhoneCallDiscardReason,
    /// `connection_id:long`
    pub connection_id: i64,
}

impl DiscardCall {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: types::InputPhoneCall, duration: i32, reason: enums::PhoneCallDiscardReason, connection_id: i64) -> Self {
        Self { video: false, peer, duration, reason, connection_id }
    }
}

impl Put for DiscardCall {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb2cb_c1c0);
        writer.u32(bit(self.video, 0));
        self.peer.put(writer);
        self.duration.put(writer);
        self.reason.put(writer);
        self.connection_id.put(writer);
    }
}

impl Encode for DiscardCall {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DiscardCall {
    type Answer = enums::Updates;
    const NAME: &'static str = "phone.discardCall";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.discardGroupCall#7a777135 call:InputGroupCall = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct DiscardGroupCall {
    /// `call:InputGroupCall`
    pub call: enums::InputGroupCall,
}

impl Put for DiscardGroupCall {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7a77_7135);
        self.call.put(writer);
    }
}

impl Encode for DiscardGroupCall {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DiscardGroupCall {
    type Answer = enums::Updates;
    const NAME: &'static str = "phone.discardGroupCall";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.editGroupCallParticipant#a5273abf flags:# call:InputGroupCall participant:InputPeer muted:flags.0?Bool volume:flags.1?int raise_hand:flags.2?Bool video_stopped:flags.3?Bool video_paused:flags.4?Bool presentation_paused:flags.5?Bool = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct EditGroupCallParticipant {
    /// `call:InputGroupCall`
    pub call: enums::InputGroupCall,
    /// `participant:InputPeer`
    pub participant: enums::InputPeer,
    /// `muted:flags.0?Bool`
    pub muted: Option<bool>,
    /// `volume:flags.1?int`
    pub volume: Option<i32>,
    /// `raise_hand:flags.2?Bool`
    pub raise_hand: Option<bool>,
    /// `video_stopped:flags.3?Bool`
    pub video_stopped: Option<bool>,
    /// `video_paused:flags.4?Bool`
    pub video_paused: Option<bool>,
    /// `presentation_paused:flags.5?Bool`
    pub presentation_paused: Option<bool>,
}

impl EditGroupCallParticipant {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(call: enums::InputGroupCall, participant: enums::InputPeer) -> Self {
        Self { call, participant, muted: None, volume: None, raise_hand: None, video_stopped: None, video_paused: None, presentation_paused: None }
    }
}

impl Put for EditGroupCallParticipant {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa527_3abf);
        writer.u32(bit(self.muted.is_some(), 0) | bit(self.volume.is_some(), 1) | bit(self.raise_hand.is_some(), 2) | bit(self.video_stopped.is_some(), 3) | bit(self.video_paused.is_some(), 4) | bit(self.presentation_paused.is_some(), 5));
        self.call.put(writer);
        self.participant.put(writer);
        self.muted.put(writer);
        self.volume.put(writer);
        self.raise_hand.put(writer);
        self.video_stopped.put(writer);
        self.video_paused.put(writer);
        self.presentation_paused.put(writer);
    }
}

impl Encode for EditGroupCallParticipant {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditGroupCallParticipant {
    type Answer = enums::Updates;
    const NAME: &'static str = "phone.editGroupCallParticipant";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.editGroupCallTitle#1ca6ac0a call:InputGroupCall title:string = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct EditGroupCallTitle<'a> {
    /// `call:InputGroupCall`
    pub call: enums::InputGroupCall,
    /// `title:string`
    pub title: &'a str,
}

impl Put for EditGroupCallTitle<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1ca6_ac0a);
        self.call.put(writer);
        self.title.put(writer);
    }
}

impl Encode for EditGroupCallTitle<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditGroupCallTitle<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "phone.editGroupCallTitle";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.exportGroupCallInvite#e6aa647f flags:# can_self_unmute:flags.0?true call:InputGroupCall = phone.ExportedGroupCallInvite`
#[derive(Clone, Debug, PartialEq)]
pub struct ExportGroupCallInvite {
    /// `can_self_unmute:flags.0?true`
    pub can_self_unmute: bool,
    /// `call:InputGroupCall`
    pub call: enums::InputGroupCall,
}

impl ExportGroupCallInvite {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(call: enums::InputGroupCall) -> Self {
        Self { can_self_unmute: false, call }
    }
}

impl Put for ExportGroupCallInvite {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe6aa_647f);
        writer.u32(bit(self.can_self_unmute, 0));
        self.call.put(writer);
    }
}

impl Encode for ExportGroupCallInvite {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ExportGroupCallInvite {
    type Answer = types::phone::ExportedGroupCallInvite;
    const NAME: &'static str = "phone.exportGroupCallInvite";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.getCallConfig#55451fa9 = DataJSON`
#[derive(Clone, Debug, PartialEq)]
pub struct GetCallConfig;

impl Put for GetCallConfig {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5545_1fa9);
    }
}

impl Encode for GetCallConfig {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetCallConfig {
    type Answer = types::DataJSON;
    const NAME: &'static str = "phone.getCallConfig";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.getGroupCall#41845db call:InputGroupCall limit:int = phone.GroupCall`
#[derive(Clone, Debug, PartialEq)]
pub struct GetGroupCall {
    /// `call:InputGroupCall`
    pub call: enums::InputGroupCall,
    /// `limit:int`
    pub limit: i32,
}

impl Put for GetGroupCall {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x0418_45db);
        self.call.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetGroupCall {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetGroupCall {
    type Answer = types::phone::GroupCall;
    const NAME: &'static str = "phone.getGroupCall";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.getGroupCallChainBlocks#ee9f88a6 call:InputGroupCall sub_chain_id:int offset:int limit:int = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct GetGroupCallChainBlocks {
    /// `call:InputGroupCall`
    pub call: enums::InputGroupCall,
    /// `sub_chain_id:int`
    pub sub_chain_id: i32,
    /// `offset:int`
    pub offset: i32,
    /// `limit:int`
    pub limit: i32,
}

impl Put for GetGroupCallChainBlocks {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xee9f_88a6);
        self.call.put(writer);
        self.sub_chain_id.put(writer);
        self.offset.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetGroupCallChainBlocks {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetGroupCallChainBlocks {
    type Answer = enums::Updates;
    const NAME: &'static str = "phone.getGroupCallChainBlocks";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.getGroupCallJoinAs#ef7c213a peer:InputPeer = phone.JoinAsPeers`
#[derive(Clone, Debug, PartialEq)]
pub struct GetGroupCallJoinAs {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
}

impl Put for GetGroupCallJoinAs {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xef7c_213a);
        self.peer.put(writer);
    }
}

impl Encode for GetGroupCallJoinAs {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetGroupCallJoinAs {
    type Answer = types::phone::JoinAsPeers;
    const NAME: &'static str = "phone.getGroupCallJoinAs";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.getGroupCallStars#6f636302 call:InputGroupCall = phone.GroupCallStars`
#[derive(Clone, Debug, PartialEq)]
pub struct GetGroupCallStars {
    /// `call:InputGroupCall`
    pub call: enums::InputGroupCall,
}

impl Put for GetGroupCallStars {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x6f63_6302);
        self.call.put(writer);
    }
}

impl Encode for GetGroupCallStars {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetGroupCallStars {
    type Answer = types::phone::GroupCallStars;
    const NAME: &'static str = "phone.getGroupCallStars";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.getGroupCallStreamChannels#1ab21940 call:InputGroupCall = phone.GroupCallStreamChannels`
#[derive(Clone, Debug, PartialEq)]
pub struct GetGroupCallStreamChannels {
    /// `call:InputGroupCall`
    pub call: enums::InputGroupCall,
}

impl Put for GetGroupCallStreamChannels {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1ab2_1940);
        self.call.put(writer);
    }
}

impl Encode for GetGroupCallStreamChannels {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetGroupCallStreamChannels {
    type Answer = types::phone::GroupCallStreamChannels;
    const NAME: &'static str = "phone.getGroupCallStreamChannels";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.getGroupCallStreamRtmpUrl#5af4c73a flags:# live_story:flags.0?true peer:InputPeer revoke:Bool = phone.GroupCallStreamRtmpUrl`
#[derive(Clone, Debug, PartialEq)]
pub struct GetGroupCallStreamRtmpUrl {
    /// `live_story:flags.0?true`
    pub live_story: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `revoke:Bool`
    pub revoke: bool,
}

impl GetGroupCallStreamRtmpUrl {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, revoke: bool) -> Self {
        Self { live_story: false, peer, revoke }
    }
}

impl Put for GetGroupCallStreamRtmpUrl {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5af4_c73a);
        writer.u32(bit(self.live_story, 0));
        self.peer.put(writer);
        self.revoke.put(writer);
    }
}

impl Encode for GetGroupCallStreamRtmpUrl {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetGroupCallStreamRtmpUrl {
    type Answer = types::phone::GroupCallStreamRtmpUrl;
    const NAME: &'static str = "phone.getGroupCallStreamRtmpUrl";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.getGroupParticipants#c558d8ab call:InputGroupCall ids:Vector<InputPeer> sources:Vector<int> offset:string limit:int = phone.GroupParticipants`
#[derive(Clone, Debug, PartialEq)]
pub struct GetGroupParticipants<'a> {
    /// `call:InputGroupCall`
    pub call: enums::InputGroupCall,
    /// `ids:Vector<InputPeer>`
    pub ids: &'a [enums::InputPeer],
    /// `sources:Vector<int>`
    pub sources: &'a [i32],
    /// `offset:string`
    pub offset: &'a str,
    /// `limit:int`
    pub limit: i32,
}

impl Put for GetGroupParticipants<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xc558_d8ab);
        self.call.put(writer);
        self.ids.put(writer);
        self.sources.put(writer);
        self.offset.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetGroupParticipants<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetGroupParticipants<'_> {
    type Answer = types::phone::GroupParticipants;
    const NAME: &'static str = "phone.getGroupParticipants";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.inviteConferenceCallParticipant#bcf22685 flags:# video:flags.0?true call:InputGroupCall user_id:InputUser = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct InviteConferenceCallParticipant {
    /// `video:flags.0?true`
    pub video: bool,
    /// `call:InputGroupCall`
    pub call: enums::InputGroupCall,
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
}

impl InviteConferenceCallParticipant {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(call: enums::InputGroupCall, user_id: enums::InputUser) -> Self {
        Self { video: false, call, user_id }
    }
}

impl Put for InviteConferenceCallParticipant {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xbcf2_2685);
        writer.u32(bit(self.video, 0));
        self.call.put(writer);
        self.user_id.put(writer);
    }
}

impl Encode for InviteConferenceCallParticipant {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for InviteConferenceCallParticipant {
    type Answer = enums::Updates;
    const NAME: &'static str = "phone.inviteConferenceCallParticipant";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.inviteToGroupCall#7b393160 call:InputGroupCall users:Vector<InputUser> = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct InviteToGroupCall<'a> {
    /// `call:InputGroupCall`
    pub call: enums::InputGroupCall,
    /// `users:Vector<InputUser>`
    pub users: &'a [enums::InputUser],
}

impl Put for InviteToGroupCall<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7b39_3160);
        self.call.put(writer);
        self.users.put(writer);
    }
}

impl Encode for InviteToGroupCall<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for InviteToGroupCall<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "phone.inviteToGroupCall";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.joinGroupCall#8fb53057 flags:# muted:flags.0?true video_stopped:flags.2?true call:InputGroupCall join_as:InputPeer invite_hash:flags.1?string public_key:flags.3?int256 block:flags.3?bytes params:DataJSON = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct JoinGroupCall<'a> {
    /// `muted:flags.0?true`
    pub muted: bool,
    /// `video_stopped:flags.2?true`
    pub video_stopped: bool,
    /// `call:InputGroupCall`
    pub call: enums::InputGroupCall,
    /// `join_as:InputPeer`
    pub join_as: enums::InputPeer,
    /// `invite_hash:flags.1?string`
    pub invite_hash: Option<&'a str>,
    /// `public_key:flags.3?int256`
    pub public_key: Option<[u8; 32]>,
    /// `block:flags.3?bytes`
    pub block: Option<&'a [u8]>,
    /// `params:DataJSON`
    pub params: types::DataJSON,
}

impl<'a> JoinGroupCall<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(call: enums::InputGroupCall, join_as: enums::InputPeer, params: types::DataJSON) -> Self {
        Self { muted: false, video_stopped: false, call, join_as, invite_hash: None, public_key: None, block: None, params }
    }
}

impl Put for JoinGroupCall<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8fb5_3057);
        let flags_3 = self.public_key.is_some() && self.block.is_some();
        writer.u32(bit(self.muted, 0) | bit(self.invite_hash.is_some(), 1) | bit(self.video_stopped, 2) | bit(flags_3, 3));
        self.call.put(writer);
        self.join_as.put(writer);
        self.invite_hash.put(writer);
        put_if(flags_3, &self.public_key, writer);
        put_if(flags_3, &self.block, writer);
        self.params.put(writer);
    }
}

impl Encode for JoinGroupCall<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for JoinGroupCall<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "phone.joinGroupCall";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.joinGroupCallPresentation#cbea6bc4 call:InputGroupCall params:DataJSON = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct JoinGroupCallPresentation {
    /// `call:InputGroupCall`
    pub call: enums::InputGroupCall,
    /// `params:DataJSON`
    pub params: types::DataJSON,
}

impl Put for JoinGroupCallPresentation {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xcbea_6bc4);
        self.call.put(writer);
        self.params.put(writer);
    }
}

impl Encode for JoinGroupCallPresentation {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for JoinGroupCallPresentation {
    type Answer = enums::Updates;
    const NAME: &'static str = "phone.joinGroupCallPresentation";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.leaveGroupCall#500377f9 call:InputGroupCall source:int = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct LeaveGroupCall {
    /// `call:InputGroupCall`
    pub call: enums::InputGroupCall,
    /// `source:int`
    pub source: i32,
}

impl Put for LeaveGroupCall {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5003_77f9);
        self.call.put(writer);
        self.source.put(writer);
    }
}

impl Encode for LeaveGroupCall {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for LeaveGroupCall {
    type Answer = enums::Updates;
    const NAME: &'static str = "phone.leaveGroupCall";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.leaveGroupCallPresentation#1c50d144 call:InputGroupCall = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct LeaveGroupCallPresentation {
    /// `call:InputGroupCall`
    pub call: enums::InputGroupCall,
}

impl Put for LeaveGroupCallPresentation {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1c50_d144);
        self.call.put(writer);
    }
}

impl Encode for LeaveGroupCallPresentation {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for LeaveGroupCallPresentation {
    type Answer = enums::Updates;
    const NAME: &'static str = "phone.leaveGroupCallPresentation";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.receivedCall#17d54f61 peer:InputPhoneCall = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ReceivedCall {
    /// `peer:InputPhoneCall`
    pub peer: types::InputPhoneCall,
}

impl Put for ReceivedCall {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x17d5_4f61);
        self.peer.put(writer);
    }
}

impl Encode for ReceivedCall {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReceivedCall {
    type Answer = bool;
    const NAME: &'static str = "phone.receivedCall";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.requestCall#42ff96ed flags:# video:flags.0?true user_id:InputUser random_id:int g_a_hash:bytes protocol:PhoneCallProtocol = phone.PhoneCall`
#[derive(Clone, Debug, PartialEq)]
pub struct RequestCall<'a> {
    /// `video:flags.0?true`
    pub video: bool,
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
    /// `random_id:int`
    pub random_id: i32,
    /// `g_a_hash:bytes`
    pub g_a_hash: &'a [u8],
    /// `protocol:PhoneCallProtocol`
    pub protocol: types::PhoneCallProtocol,
}

impl<'a> RequestCall<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(user_id: enums::InputUser, random_id: i32, g_a_hash: &'a [u8], protocol: types::PhoneCallProtocol) -> Self {
        Self { video: false, user_id, random_id, g_a_hash, protocol }
    }
}

impl Put for RequestCall<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x42ff_96ed);
        writer.u32(bit(self.video, 0));
        self.user_id.put(writer);
        self.random_id.put(writer);
        self.g_a_hash.put(writer);
        self.protocol.put(writer);
    }
}

impl Encode for RequestCall<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for RequestCall<'_> {
    type Answer = types::phone::PhoneCall;
    const NAME: &'static str = "phone.requestCall";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.saveCallDebug#277add7e peer:InputPhoneCall debug:DataJSON = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SaveCallDebug {
    /// `peer:InputPhoneCall`
    pub peer: types::InputPhoneCall,
    /// `debug:DataJSON`
    pub debug: types::DataJSON,
}

impl Put for SaveCallDebug {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x277a_dd7e);
        self.peer.put(writer);
        self.debug.put(writer);
    }
}

impl Encode for SaveCallDebug {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SaveCallDebug {
    type Answer = bool;
    const NAME: &'static str = "phone.saveCallDebug";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.saveCallLog#41248786 peer:InputPhoneCall file:InputFile = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SaveCallLog {
    /// `peer:InputPhoneCall`
    pub peer: types::InputPhoneCall,
    /// `file:InputFile`
    pub file: enums::InputFile,
}

impl Put for SaveCallLog {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4124_8786);
        self.peer.put(writer);
        self.file.put(writer);
    }
}

impl Encode for SaveCallLog {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SaveCallLog {
    type Answer = bool;
    const NAME: &'static str = "phone.saveCallLog";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.saveDefaultGroupCallJoinAs#575e1f8c peer:InputPeer join_as:InputPeer = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SaveDefaultGroupCallJoinAs {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `join_as:InputPeer`
    pub join_as: enums::InputPeer,
}

impl Put for SaveDefaultGroupCallJoinAs {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x575e_1f8c);
        self.peer.put(writer);
        self.join_as.put(writer);
    }
}

impl Encode for SaveDefaultGroupCallJoinAs {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SaveDefaultGroupCallJoinAs {
    type Answer = bool;
    const NAME: &'static str = "phone.saveDefaultGroupCallJoinAs";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.saveDefaultSendAs#4167add1 call:InputGroupCall send_as:InputPeer = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SaveDefaultSendAs {
    /// `call:InputGroupCall`
    pub call: enums::InputGroupCall,
    /// `send_as:InputPeer`
    pub send_as: enums::InputPeer,
}

impl Put for SaveDefaultSendAs {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4167_add1);
        self.call.put(writer);
        self.send_as.put(writer);
    }
}

impl Encode for SaveDefaultSendAs {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SaveDefaultSendAs {
    type Answer = bool;
    const NAME: &'static str = "phone.saveDefaultSendAs";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.sendConferenceCallBroadcast#c6701900 call:InputGroupCall block:bytes = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct SendConferenceCallBroadcast<'a> {
    /// `call:InputGroupCall`
    pub call: enums::InputGroupCall,
    /// `block:bytes`
    pub block: &'a [u8],
}

impl Put for SendConferenceCallBroadcast<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xc670_1900);
        self.call.put(writer);
        self.block.put(writer);
    }
}

impl Encode for SendConferenceCallBroadcast<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendConferenceCallBroadcast<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "phone.sendConferenceCallBroadcast";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.sendGroupCallEncryptedMessage#e5afa56d call:InputGroupCall encrypted_message:bytes = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SendGroupCallEncryptedMessage<'a> {
    /// `call:InputGroupCall`
    pub call: enums::InputGroupCall,
    /// `encrypted_message:bytes`
    pub encrypted_message: &'a [u8],
}

impl Put for SendGroupCallEncryptedMessage<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe5af_a56d);
        self.call.put(writer);
        self.encrypted_message.put(writer);
    }
}

impl Encode for SendGroupCallEncryptedMessage<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendGroupCallEncryptedMessage<'_> {
    type Answer = bool;
    const NAME: &'static str = "phone.sendGroupCallEncryptedMessage";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.sendGroupCallMessage#b1d11410 flags:# call:InputGroupCall random_id:long message:TextWithEntities allow_paid_stars:flags.0?long send_as:flags.1?InputPeer = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct SendGroupCallMessage {
    /// `call:InputGroupCall`
    pub call: enums::InputGroupCall,
    /// `random_id:long`
    pub random_id: i64,
    /// `message:TextWithEntities`
    pub message: types::TextWithEntities,
    /// `allow_paid_stars:flags.0?long`
    pub allow_paid_stars: Option<i64>,
    /// `send_as:flags.1?InputPeer`
    pub send_as: Option<enums::InputPeer>,
}

impl SendGroupCallMessage {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(call: enums::InputGroupCall, random_id: i64, message: types::TextWithEntities) -> Self {
        Self { call, random_id, message, allow_paid_stars: None, send_as: None }
    }
}

impl Put for SendGroupCallMessage {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb1d1_1410);
        writer.u32(bit(self.allow_paid_stars.is_some(), 0) | bit(self.send_as.is_some(), 1));
        self.call.put(writer);
        self.random_id.put(writer);
        self.message.put(writer);
        self.allow_paid_stars.put(writer);
        self.send_as.put(writer);
    }
}

impl Encode for SendGroupCallMessage {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendGroupCallMessage {
    type Answer = enums::Updates;
    const NAME: &'static str = "phone.sendGroupCallMessage";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.sendSignalingData#ff7a9383 peer:InputPhoneCall data:bytes = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SendSignalingData<'a> {
    /// `peer:InputPhoneCall`
    pub peer: types::InputPhoneCall,
    /// `data:bytes`
    pub data: &'a [u8],
}

impl Put for SendSignalingData<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xff7a_9383);
        self.peer.put(writer);
        self.data.put(writer);
    }
}

impl Encode for SendSignalingData<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendSignalingData<'_> {
    type Answer = bool;
    const NAME: &'static str = "phone.sendSignalingData";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.setCallRating#59ead627 flags:# user_initiative:flags.0?true peer:InputPhoneCall rating:int comment:string = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct SetCallRating<'a> {
    /// `user_initiative:flags.0?true`
    pub user_initiative: bool,
    /// `peer:InputPhoneCall`
    pub peer: types::InputPhoneCall,
    /// `rating:int`
    pub rating: i32,
    /// `comment:string`
    pub comment: &'a str,
}

impl<'a> SetCallRating<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: types::InputPhoneCall, rating: i32, comment: &'a str) -> Self {
        Self { user_initiative: false, peer, rating, comment }
    }
}

impl Put for SetCallRating<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x59ea_d627);
        writer.u32(bit(self.user_initiative, 0));
        self.peer.put(writer);
        self.rating.put(writer);
        self.comment.put(writer);
    }
}

impl Encode for SetCallRating<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetCallRating<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "phone.setCallRating";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.startScheduledGroupCall#5680e342 call:InputGroupCall = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct StartScheduledGroupCall {
    /// `call:InputGroupCall`
    pub call: enums::InputGroupCall,
}

impl Put for StartScheduledGroupCall {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5680_e342);
        self.call.put(writer);
    }
}

impl Encode for StartScheduledGroupCall {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for StartScheduledGroupCall {
    type Answer = enums::Updates;
    const NAME: &'static str = "phone.startScheduledGroupCall";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.toggleGroupCallRecord#f128c708 flags:# start:flags.0?true video:flags.2?true call:InputGroupCall title:flags.1?string video_portrait:flags.2?Bool = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleGroupCallRecord<'a> {
    /// `start:flags.0?true`
    pub start: bool,
    /// `video:flags.2?true`
    pub video: bool,
    /// `call:InputGroupCall`
    pub call: enums::InputGroupCall,
    /// `title:flags.1?string`
    pub title: Option<&'a str>,
    /// `video_portrait:flags.2?Bool`
    pub video_portrait: Option<bool>,
}

impl<'a> ToggleGroupCallRecord<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(call: enums::InputGroupCall) -> Self {
        Self { start: false, video: false, call, title: None, video_portrait: None }
    }
}

impl Put for ToggleGroupCallRecord<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf128_c708);
        writer.u32(bit(self.start, 0) | bit(self.title.is_some(), 1) | bit(self.video_portrait.is_some(), 2));
        self.call.put(writer);
        self.title.put(writer);
        self.video_portrait.put(writer);
    }
}

impl Encode for ToggleGroupCallRecord<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleGroupCallRecord<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "phone.toggleGroupCallRecord";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.toggleGroupCallSettings#974392f2 flags:# reset_invite_hash:flags.1?true call:InputGroupCall join_muted:flags.0?Bool messages_enabled:flags.2?Bool send_paid_messages_stars:flags.3?long = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleGroupCallSettings {
    /// `reset_invite_hash:flags.1?true`
    pub reset_invite_hash: bool,
    /// `call:InputGroupCall`
    pub call: enums::InputGroupCall,
    /// `join_muted:flags.0?Bool`
    pub join_muted: Option<bool>,
    /// `messages_enabled:flags.2?Bool`
    pub messages_enabled: Option<bool>,
    /// `send_paid_messages_stars:flags.3?long`
    pub send_paid_messages_stars: Option<i64>,
}

impl ToggleGroupCallSettings {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(call: enums::InputGroupCall) -> Self {
        Self { reset_invite_hash: false, call, join_muted: None, messages_enabled: None, send_paid_messages_stars: None }
    }
}

impl Put for ToggleGroupCallSettings {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9743_92f2);
        writer.u32(bit(self.join_muted.is_some(), 0) | bit(self.reset_invite_hash, 1) | bit(self.messages_enabled.is_some(), 2) | bit(self.send_paid_messages_stars.is_some(), 3));
        self.call.put(writer);
        self.join_muted.put(writer);
        self.messages_enabled.put(writer);
        self.send_paid_messages_stars.put(writer);
    }
}

impl Encode for ToggleGroupCallSettings {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleGroupCallSettings {
    type Answer = enums::Updates;
    const NAME: &'static str = "phone.toggleGroupCallSettings";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `phone.toggleGroupCallStartSubscription#219c34e6 call:InputGroupCall subscribed:Bool = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleGroupCallStartSubscription {
    /// `call:InputGroupCall`
    pub call: enums::InputGroupCall,
    /// `subscribed:Bool`
    pub subscribed: bool,
}

impl Put for ToggleGroupCallStartSubscription {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x219c_34e6);
        self.call.put(writer);
        self.subscribed.put(writer);
    }
}

impl Encode for ToggleGroupCallStartSubscription {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleGroupCallStartSubscription {
    type Answer = enums::Updates;
    const NAME: &'static str = "phone.toggleGroupCallStartSubscription";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

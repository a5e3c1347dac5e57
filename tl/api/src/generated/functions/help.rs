//! The calls of `help`. Written by `mtproto-tl-generator`.

use crate::generated::names::*;

/// `help.acceptTermsOfService#ee72f79a id:DataJSON = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct AcceptTermsOfService {
    /// `id:DataJSON`
    pub id: types::DataJSON,
}

impl Put for AcceptTermsOfService {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xee72_f79a);
        self.id.put(writer);
    }
}

impl Encode for AcceptTermsOfService {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for AcceptTermsOfService {
    type Answer = bool;
    const NAME: &'static str = "help.acceptTermsOfService";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `help.dismissSuggestion#f50dbaa1 peer:InputPeer suggestion:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct DismissSuggestion<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `suggestion:string`
    pub suggestion: &'a str,
}

impl Put for DismissSuggestion<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf50d_baa1);
        self.peer.put(writer);
        self.suggestion.put(writer);
    }
}

impl Encode for DismissSuggestion<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DismissSuggestion<'_> {
    type Answer = bool;
    const NAME: &'static str = "help.dismissSuggestion";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `help.editUserInfo#66b91b70 user_id:InputUser message:string entities:Vector<MessageEntity> = help.UserInfo`
#[derive(Clone, Debug, PartialEq)]
pub struct EditUserInfo<'a> {
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
    /// `message:string`
    pub message: &'a str,
    /// `entities:Vector<MessageEntity>`
    pub entities: &'a [enums::MessageEntity],
}

impl Put for EditUserInfo<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x66b9_1b70);
        self.user_id.put(writer);
        self.message.put(writer);
        self.entities.put(writer);
    }
}

impl Encode for EditUserInfo<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditUserInfo<'_> {
    type Answer = enums::help::UserInfo;
    const NAME: &'static str = "help.editUserInfo";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `help.getAppConfig#61e3f854 hash:int = help.AppConfig`
#[derive(Clone, Debug, PartialEq)]
pub struct GetAppConfig {
    /// `hash:int`
    pub hash: i32,
}

impl Put for GetAppConfig {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x61e3_f854);
        self.hash.put(writer);
    }
}

impl Encode for GetAppConfig {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetAppConfig {
    type Answer = enums::help::AppConfig;
    const NAME: &'static str = "help.getAppConfig";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `help.getAppUpdate#522d5a7d source:string = help.AppUpdate`
#[derive(Clone, Debug, PartialEq)]
pub struct GetAppUpdate<'a> {
    /// `source:string`
    pub source: &'a str,
}

impl Put for GetAppUpdate<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x522d_5a7d);
        self.source.put(writer);
    }
}

impl Encode for GetAppUpdate<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetAppUpdate<'_> {
    type Answer = enums::help::AppUpdate;
    const NAME: &'static str = "help.getAppUpdate";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `help.getCdnConfig#52029342 = CdnConfig`
#[derive(Clone, Debug, PartialEq)]
pub struct GetCdnConfig;

impl Put for GetCdnConfig {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5202_9342);
    }
}

impl Encode for GetCdnConfig {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetCdnConfig {
    type Answer = types::CdnConfig;
    const NAME: &'static str = "help.getCdnConfig";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `help.getConfig#c4f9186b = Config`
#[derive(Clone, Debug, PartialEq)]
pub struct GetConfig;

impl Put for GetConfig {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xc4f9_186b);
    }
}

impl Encode for GetConfig {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetConfig {
    type Answer = types::Config;
    const NAME: &'static str = "help.getConfig";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `help.getCountriesList#735787a8 lang_code:string hash:int = help.CountriesList`
#[derive(Clone, Debug, PartialEq)]
pub struct GetCountriesList<'a> {
    /// `lang_code:string`
    pub lang_code: &'a str,
    /// `hash:int`
    pub hash: i32,
}

impl Put for GetCountriesList<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7357_87a8);
        self.lang_code.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for GetCountriesList<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetCountriesList<'_> {
    type Answer = enums::help::CountriesList;
    const NAME: &'static str = "help.getCountriesList";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `help.getDeepLinkInfo#3fedc75f path:string = help.DeepLinkInfo`
#[derive(Clone, Debug, PartialEq)]
pub struct GetDeepLinkInfo<'a> {
    /// `path:string`
    pub path: &'a str,
}

impl Put for GetDeepLinkInfo<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3fed_c75f);
        self.path.put(writer);
    }
}

impl Encode for GetDeepLinkInfo<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetDeepLinkInfo<'_> {
    type Answer = enums::help::DeepLinkInfo;
    const NAME: &'static str = "help.getDeepLinkInfo";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `help.getInviteText#4d392343 = help.InviteText`
#[derive(Clone, Debug, PartialEq)]
pub struct GetInviteText;

impl Put for GetInviteText {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4d39_2343);
    }
}

impl Encode for GetInviteText {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetInviteText {
    type Answer = types::help::InviteText;
    const NAME: &'static str = "help.getInviteText";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `help.getNearestDc#1fb33026 = NearestDc`
#[derive(Clone, Debug, PartialEq)]
pub struct GetNearestDc;

impl Put for GetNearestDc {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1fb3_3026);
    }
}

impl Encode for GetNearestDc {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetNearestDc {
    type Answer = types::NearestDc;
    const NAME: &'static str = "help.getNearestDc";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `help.getPassportConfig#c661ad08 hash:int = help.PassportConfig`
#[derive(Clone, Debug, PartialEq)]
pub struct GetPassportConfig {
    /// `hash:int`
    pub hash: i32,
}

impl Put for GetPassportConfig {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xc661_ad08);
        self.hash.put(writer);
    }
}

impl Encode for GetPassportConfig {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPassportConfig {
    type Answer = enums::help::PassportConfig;
    const NAME: &'static str = "help.getPassportConfig";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `help.getPeerColors#da80f42f hash:int = help.PeerColors`
#[derive(Clone, Debug, PartialEq)]
pub struct GetPeerColors {
    /// `hash:int`
    pub hash: i32,
}

impl Put for GetPeerColors {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xda80_f42f);
        self.hash.put(writer);
    }
}

impl Encode for GetPeerColors {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPeerColors {
    type Answer = enums::help::PeerColors;
    const NAME: &'static str = "help.getPeerColors";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `help.getPeerProfileColors#abcfa9fd hash:int = help.PeerColors`
#[derive(Clone, Debug, PartialEq)]
pub struct GetPeerProfileColors {
    /// `hash:int`
    pub hash: i32,
}

impl Put for GetPeerProfileColors {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xabcf_a9fd);
        self.hash.put(writer);
    }
}

impl Encode for GetPeerProfileColors {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPeerProfileColors {
    type Answer = enums::help::PeerColors;
    const NAME: &'static str = "help.getPeerProfileColors";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `help.getPremiumPromo#b81b93d4 = help.PremiumPromo`
#[derive(Clone, Debug, PartialEq)]
pub struct GetPremiumPromo;

impl Put for GetPremiumPromo {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb81b_93d4);
    }
}

impl Encode for GetPremiumPromo {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPremiumPromo {
    type Answer = types::help::PremiumPromo;
    const NAME: &'static str = "help.getPremiumPromo";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `help.getPromoData#c0977421 = help.PromoData`
#[derive(Clone, Debug, PartialEq)]
pub struct GetPromoData;

impl Put for GetPromoData {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xc097_7421);
    }
}

impl Encode for GetPromoData {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPromoData {
    type Answer = enums::help::PromoData;
    const NAME: &'static str = "help.getPromoData";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `help.getRecentMeUrls#3dc0f114 referer:string = help.RecentMeUrls`
#[derive(Clone, Debug, PartialEq)]
pub struct GetRecentMeUrls<'a> {
    /// `referer:string`
    pub referer: &'a str,
}

impl Put for GetRecentMeUrls<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3dc0_f114);
        self.referer.put(writer);
    }
}

impl Encode for GetRecentMeUrls<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetRecentMeUrls<'_> {
    type Answer = types::help::RecentMeUrls;
    const NAME: &'static str = "help.getRecentMeUrls";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `help.getSupport#9cdf08cd = help.Support`
#[derive(Clone, Debug, PartialEq)]
pub struct GetSupport;

impl Put for GetSupport {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9cdf_08cd);
    }
}

impl Encode for GetSupport {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetSupport {
    type Answer = types::help::Support;
    const NAME: &'static str = "help.getSupport";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `help.getSupportName#d360e72c = help.SupportName`
#[derive(Clone, Debug, PartialEq)]
pub struct GetSupportName;

impl Put for GetSupportName {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd360_e72c);
    }
}

impl Encode for GetSupportName {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetSupportName {
    type Answer = types::help::SupportName;
    const NAME: &'static str = "help.getSupportName";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `help.getTermsOfServiceUpdate#2ca51fd1 = help.TermsOfServiceUpdate`
#[derive(Clone, Debug, PartialEq)]
pub struct GetTermsOfServiceUpdate;

impl Put for GetTermsOfServiceUpdate {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2ca5_1fd1);
    }
}

impl Encode for GetTermsOfServiceUpdate {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetTermsOfServiceUpdate {
    type Answer = enums::help::TermsOfServiceUpdate;
    const NAME: &'static str = "help.getTermsOfServiceUpdate";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `help.getTimezonesList#49b30240 hash:int = help.TimezonesList`
#[derive(Clone, Debug, PartialEq)]
pub struct GetTimezonesList {
    /// `hash:int`
    pub hash: i32,
}

impl Put for GetTimezonesList {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x49b3_0240);
        self.hash.put(writer);
    }
}

impl Encode for GetTimezonesList {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetTimezonesList {
    type Answer = enums::help::TimezonesList;
    const NAME: &'static str = "help.getTimezonesList";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `help.getUserInfo#38a08d3 user_id:InputUser = help.UserInfo`
#[derive(Clone, Debug, PartialEq)]
pub struct GetUserInfo {
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
}

impl Put for GetUserInfo {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x038a_08d3);
        self.user_id.put(writer);
    }
}

impl Encode for GetUserInfo {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetUserInfo {
    type Answer = enums::help::UserInfo;
    const NAME: &'static str = "help.getUserInfo";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `help.hidePromoData#1e251c95 peer:InputPeer = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct HidePromoData {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
}

impl Put for HidePromoData {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1e25_1c95);
        self.peer.put(writer);
    }
}

impl Encode for HidePromoData {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for HidePromoData {
    type Answer = bool;
    const NAME: &'static str = "help.hidePromoData";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `help.saveAppLog#6f02f748 events:Vector<InputAppEvent> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SaveAppLog<'a> {
    /// `events:Vector<InputAppEvent>`
    pub events: &'a [types::InputAppEvent],
}

impl Put for SaveAppLog<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x6f02_f748);
        self.events.put(writer);
    }
}

impl Encode for SaveAppLog<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SaveAppLog<'_> {
    type Answer = bool;
    const NAME: &'static str = "help.saveAppLog";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `help.setBotUpdatesStatus#ec22cfcd pending_updates_count:int message:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SetBotUpdatesStatus<'a> {
    /// `pending_updates_count:int`
    pub pending_updates_count: i32,
    /// `message:string`
    pub message: &'a str,
}

impl Put for SetBotUpdatesStatus<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xec22_cfcd);
        self.pending_updates_count.put(writer);
        self.message.put(writer);
    }
}

impl Encode for SetBotUpdatesStatus<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetBotUpdatesStatus<'_> {
    type Answer = bool;
    const NAME: &'static str = "help.setBotUpdatesStatus";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

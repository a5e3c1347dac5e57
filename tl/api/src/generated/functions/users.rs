//! The calls of `users`. Written by `mtproto-tl-generator`.

use crate::generated::names::*;

/// `users.getFullUser#b60f5918 id:InputUser = users.UserFull`
#[derive(Clone, Debug, PartialEq)]
pub struct GetFullUser {
    /// `id:InputUser`
    pub id: enums::InputUser,
}

impl Put for GetFullUser {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb60f_5918);
        self.id.put(writer);
    }
}

impl Encode for GetFullUser {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetFullUser {
    type Answer = types::users::UserFull;
    const NAME: &'static str = "users.getFullUser";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `users.getRequirementsToContact#d89a83a3 id:Vector<InputUser> = Vector<RequirementToContact>`
#[derive(Clone, Debug, PartialEq)]
pub struct GetRequirementsToContact<'a> {
    /// `id:Vector<InputUser>`
    pub id: &'a [enums::InputUser],
}

impl Put for GetRequirementsToContact<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd89a_83a3);
        self.id.put(writer);
    }
}

impl Encode for GetRequirementsToContact<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetRequirementsToContact<'_> {
    type Answer = Vec<enums::RequirementToContact>;
    const NAME: &'static str = "users.getRequirementsToContact";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `users.getSavedMusic#788d7fe3 id:InputUser offset:int limit:int hash:long = users.SavedMusic`
#[derive(Clone, Debug, PartialEq)]
pub struct GetSavedMusic {
    /// `id:InputUser`
    pub id: enums::InputUser,
    /// `offset:int`
    pub offset: i32,
    /// `limit:int`
    pub limit: i32,
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetSavedMusic {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x788d_7fe3);
        self.id.put(writer);
        self.offset.put(writer);
        self.limit.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for GetSavedMusic {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetSavedMusic {
    type Answer = enums::users::SavedMusic;
    const NAME: &'static str = "users.getSavedMusic";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `users.getSavedMusicByID#7573a4e9 id:InputUser documents:Vector<InputDocument> = users.SavedMusic`
#[derive(Clone, Debug, PartialEq)]
pub struct GetSavedMusicByID<'a> {
    /// `id:InputUser`
    pub id: enums::InputUser,
    /// `documents:Vector<InputDocument>`
    pub documents: &'a [enums::InputDocument],
}

impl Put for GetSavedMusicByID<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7573_a4e9);
        self.id.put(writer);
        self.documents.put(writer);
    }
}

impl Encode for GetSavedMusicByID<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetSavedMusicByID<'_> {
    type Answer = enums::users::SavedMusic;
    const NAME: &'static str = "users.getSavedMusicByID";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `users.getUsers#d91a548 id:Vector<InputUser> = Vector<User>`
#[derive(Clone, Debug, PartialEq)]
pub struct GetUsers<'a> {
    /// `id:Vector<InputUser>`
    pub id: &'a [enums::InputUser],
}

impl Put for GetUsers<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x0d91_a548);
        self.id.put(writer);
    }
}

impl Encode for GetUsers<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetUsers<'_> {
    type Answer = Vec<enums::User>;
    const NAME: &'static str = "users.getUsers";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `users.setSecureValueErrors#90c894b5 id:InputUser errors:Vector<SecureValueError> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SetSecureValueErrors<'a> {
    /// `id:InputUser`
    pub id: enums::InputUser,
    /// `errors:Vector<SecureValueError>`
    pub errors: &'a [enums::SecureValueError],
}

impl Put for SetSecureValueErrors<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x90c8_94b5);
        self.id.put(writer);
        self.errors.put(writer);
    }
}

impl Encode for SetSecureValueErrors<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetSecureValueErrors<'_> {
    type Answer = bool;
    const NAME: &'static str = "users.setSecureValueErrors";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `users.suggestBirthday#fc533372 id:InputUser birthday:Birthday = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct SuggestBirthday {
    /// `id:InputUser`
    pub id: enums::InputUser,
    /// `birthday:Birthday`
    pub birthday: types::Birthday,
}

impl Put for SuggestBirthday {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xfc53_3372);
        self.id.put(writer);
        self.birthday.put(writer);
    }
}

impl Encode for SuggestBirthday {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SuggestBirthday {
    type Answer = enums::Updates;
    const NAME: &'static str = "users.suggestBirthday";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `botAppSettings`
    pub static BOT_APP_SETTINGS: Layout = Layout::new("botAppSettings", 0xc99b_1950, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "placeholder_path", Shape::Bytes),
        Field::when(0, 1, "background_color", Shape::Int),
        Field::when(0, 2, "background_dark_color", Shape::Int),
        Field::when(0, 3, "header_color", Shape::Int),
        Field::when(0, 4, "header_dark_color", Shape::Int),
    ]);
    /// `botInfo`
    pub static BOT_INFO: Layout = Layout::new("botInfo", 0x4d8a_0299, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 6, "has_preview_medias", Shape::True),
        Field::when(0, 0, "user_id", Shape::Long),
        Field::when(0, 1, "description", Shape::Text),
        Field::when(0, 4, "description_photo", Shape::Sum(&layouts::SUM_PHOTO)),
        Field::when(0, 5, "description_document", Shape::Sum(&layouts::SUM_DOCUMENT)),
        Field::when(0, 2, "commands", Shape::Vector(&Shape::Boxed(&layouts::BOT_COMMAND))),
        Field::when(0, 3, "menu_button", Shape::Sum(&layouts::SUM_BOT_MENU_BUTTON)),
        Field::when(0, 7, "privacy_policy_url", Shape::Text),
        Field::when(0, 8, "app_settings", Shape::Boxed(&layouts::BOT_APP_SETTINGS)),
        Field::when(0, 9, "verifier_settings", Shape::Boxed(&layouts::BOT_VERIFIER_SETTINGS)),
    ]);
    /// `botVerifierSettings`
    pub static BOT_VERIFIER_SETTINGS: Layout = Layout::new("botVerifierSettings", 0xa12a_efff, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "can_modify_custom_description", Shape::True),
        Field::always("icon", Shape::Long),
        Field::always("company", Shape::Text),
        Field::when(0, 0, "custom_description", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `botAppSettings#c99b1950 flags:# placeholder_path:flags.0?bytes background_color:flags.1?int background_dark_color:flags.2?int header_color:flags.3?int header_dark_color:flags.4?int = BotAppSettings`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct BotAppSettings {
        /// `placeholder_path:flags.0?bytes`
        pub placeholder_path: Option<Vec<u8>>,
        /// `background_color:flags.1?int`
        pub background_color: Option<i32>,
        /// `background_dark_color:flags.2?int`
        pub background_dark_color: Option<i32>,
        /// `header_color:flags.3?int`
        pub header_color: Option<i32>,
        /// `header_dark_color:flags.4?int`
        pub header_dark_color: Option<i32>,
    }

    impl Fields for BotAppSettings {
        const LAYOUT: &'static Layout = &layouts::BOT_APP_SETTINGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { placeholder_path: input.take_if(flags, 0)?, background_color: input.take_if(flags, 1)?, background_dark_color: input.take_if(flags, 2)?, header_color: input.take_if(flags, 3)?, header_dark_color: input.take_if(flags, 4)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.placeholder_path.is_some(), 0) | bit(self.background_color.is_some(), 1) | bit(self.background_dark_color.is_some(), 2) | bit(self.header_color.is_some(), 3) | bit(self.header_dark_color.is_some(), 4));
            self.placeholder_path.put(writer);
            self.background_color.put(writer);
            self.background_dark_color.put(writer);
            self.header_color.put(writer);
            self.header_dark_color.put(writer);
        }
    }

    impl<'a> View<'a, BotAppSettings> {
        /// `placeholder_path:flags.0?bytes`
        #[inline] pub fn placeholder_path(self) -> Option<&'a [u8]> { maybe_at(self, 1) }
        /// `background_color:flags.1?int`
        #[inline] pub fn background_color(self) -> Option<i32> { maybe_at(self, 2) }
        /// `background_dark_color:flags.2?int`
        #[inline] pub fn background_dark_color(self) -> Option<i32> { maybe_at(self, 3) }
        /// `header_color:flags.3?int`
        #[inline] pub fn header_color(self) -> Option<i32> { maybe_at(self, 4) }
        /// `header_dark_color:flags.4?int`
        #[inline] pub fn header_dark_color(self) -> Option<i32> { maybe_at(self, 5) }
    }

    boxed!(BotAppSettings);

    /// `botInfo#4d8a0299 flags:# has_preview_medias:flags.6?true user_id:flags.0?long description:flags.1?string description_photo:flags.4?Photo description_document:flags.5?Document commands:flags.2?Vector<BotCommand> menu_button:flags.3?BotMenuButton privacy_policy_url:flags.7?string app_settings:flags.8?BotAppSettings verifier_settings:flags.9?BotVerifierSettings = BotInfo`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct BotInfo {
        /// `has_preview_medias:flags.6?true`
        pub has_preview_medias: bool,
        /// `user_id:flags.0?long`
        pub user_id: Option<i64>,
        /// `description:flags.1?string`
        pub description: Option<String>,
        /// `description_photo:flags.4?Photo`
        pub description_photo: Option<enums::Photo>,
        /// `description_document:flags.5?Document`
        pub description_document: Option<enums::Document>,
        /// `commands:flags.2?Vector<BotCommand>`
        pub commands: Option<Vec<types::BotCommand>>,
        /// `menu_button:flags.3?BotMenuButton`
        pub menu_button: Option<enums::BotMenuButton>,
        /// `privacy_policy_url:flags.7?string`
        pub privacy_policy_url: Option<String>,
        /// `app_settings:flags.8?BotAppSettings`
        pub app_settings: Option<types::BotAppSettings>,
        /// `verifier_settings:flags.9?BotVerifierSettings`
        pub verifier_settings: Option<Box<types::BotVerifierSettings>>,
    }

    impl Fields for BotInfo {
        const LAYOUT: &'static Layout = &layouts::BOT_INFO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { has_preview_medias: has(flags, 6), user_id: input.take_if(flags, 0)?, description: input.take_if(flags, 1)?, description_photo: input.take_if(flags, 4)?, description_document: input.take_if(flags, 5)?, commands: input.take_if(flags, 2)?, menu_button: input.take_if(flags, 3)?, privacy_policy_url: input.take_if(flags, 7)?, app_settings: input.take_if(flags, 8)?, verifier_settings: input.take_if(flags, 9)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.user_id.is_some(), 0) | bit(self.description.is_some(), 1) | bit(self.commands.is_some(), 2) | bit(self.menu_button.is_some(), 3) | bit(self.description_photo.is_some(), 4) | bit(self.description_document.is_some(), 5) | bit(self.has_preview_medias, 6) | bit(self.privacy_policy_url.is_some(), 7) | bit(self.app_settings.is_some(), 8) | bit(self.verifier_settings.is_some(), 9));
            self.user_id.put(writer);
            self.description.put(writer);
            self.description_photo.put(writer);
            self.description_document.put(writer);
            self.commands.put(writer);
            self.menu_button.put(writer);
            self.privacy_policy_url.put(writer);
            self.app_settings.put(writer);
            self.verifier_settings.put(writer);
        }
    }

    impl<'a> View<'a, BotInfo> {
        /// `has_preview_medias:flags.6?true`
        #[inline] pub fn has_preview_medias(self) -> bool { flag_at(self, 1) }
        /// `user_id:flags.0?long`
        #[inline] pub fn user_id(self) -> Option<i64> { maybe_at(self, 2) }
        /// `description:flags.1?string`
        #[inline] pub fn description(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `description_photo:flags.4?Photo`
        #[inline] pub fn description_photo(self) -> Option<views::Photo<'a>> { maybe_at(self, 4) }
        /// `description_document:flags.5?Document`
        #[inline] pub fn description_document(self) -> Option<views::Document<'a>> { maybe_at(self, 5) }
        /// `commands:flags.2?Vector<BotCommand>`
        #[inline] pub fn commands(self) -> Option<Vector<'a, View<'a, types::BotCommand>>> { maybe_at(self, 6) }
        /// `menu_button:flags.3?BotMenuButton`
        #[inline] pub fn menu_button(self) -> Option<views::BotMenuButton<'a>> { maybe_at(self, 7) }
        /// `privacy_policy_url:flags.7?string`
        #[inline] pub fn privacy_policy_url(self) -> Option<Text<'a>> { maybe_at(self, 8) }
        /// `app_settings:flags.8?BotAppSettings`
        #[inline] pub fn app_settings(self) -> Option<View<'a, types::BotAppSettings>> { maybe_at(self, 9) }
        /// `verifier_settings:flags.9?BotVerifierSettings`
        #[inline] pub fn verifier_settings(self) -> Option<View<'a, types::BotVerifierSettings>> { maybe_at(self, 10) }
    }

    boxed!(BotInfo);

    /// `botVerifierSettings#a12aefff flags:# can_modify_custom_description:flags.1?true icon:long company:string custom_description:flags.0?TextWithEntities = BotVerifierSettings`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BotVerifierSettings {
        /// `can_modify_custom_description:flags.1?true`
        pub can_modify_custom_description: bool,
        /// `icon:long`
        pub icon: i64,
        /// `company:string`
        pub company: String,
        /// `custom_description:flags.0?TextWithEntities`
        pub custom_description: Option<types::TextWithEntities>,
    }

    impl BotVerifierSettings {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(icon: i64, company: String) -> Self {
            Self { can_modify_custom_description: false, icon, company, custom_description: None }
        }
    }

    impl Fields for BotVerifierSettings {
        const LAYOUT: &'static Layout = &layouts::BOT_VERIFIER_SETTINGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { can_modify_custom_description: has(flags, 1), icon: input.take()?, company: input.take()?, custom_description: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.custom_description.is_some(), 0) | bit(self.can_modify_custom_description, 1));
            self.icon.put(writer);
            self.company.put(writer);
            self.custom_description.put(writer);
        }
    }

    impl<'a> View<'a, BotVerifierSettings> {
        /// `can_modify_custom_description:flags.1?true`
        #[inline] pub fn can_modify_custom_description(self) -> bool { flag_at(self, 1) }
        /// `icon:long`
        #[inline] pub fn icon(self) -> i64 { at(self, 2) }
        /// `company:string`
        #[inline] pub fn company(self) -> Text<'a> { at(self, 3) }
        /// `custom_description:flags.0?TextWithEntities`
        #[inline] pub fn custom_description(self) -> Option<View<'a, types::TextWithEntities>> { maybe_at(self, 4) }
    }

    boxed!(BotVerifierSettings);
}

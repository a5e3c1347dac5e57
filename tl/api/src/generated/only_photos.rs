//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums_photos {
    use crate::generated::names::*;

    /// `photos.Photos`
    #[derive(Clone, Debug, PartialEq)]
    pub enum Photos {
        /// `photos.photos#8dca6aa5 photos:Vector<Photo> users:Vector<User> = photos.Photos`
        Photos(Box<types::photos::Photos>),
        /// `photos.photosSlice#15051f54 count:int photos:Vector<Photo> users:Vector<User> = photos.Photos`
        Slice(Box<types::photos::PhotosSlice>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for Photos {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x8dca_6aa5 => Self::Photos(input.boxed()?),
                0x1505_1f54 => Self::Slice(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for Photos {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Photos(value) => put_boxed(0x8dca_6aa5, &**value, writer),
                Self::Slice(value) => put_boxed(0x1505_1f54, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(Photos);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `photos.photo`
    pub static PHOTOS_PHOTO: Layout = Layout::new("photos.photo", 0x2021_2ca8, &[
        Field::always("photo", Shape::Sum(&layouts::SUM_PHOTO)),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `photos.photos`
    pub static PHOTOS_PHOTOS: Layout = Layout::new("photos.photos", 0x8dca_6aa5, &[
        Field::always("photos", Shape::Vector(&Shape::Sum(&layouts::SUM_PHOTO))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `photos.photosSlice`
    pub static PHOTOS_PHOTOS_SLICE: Layout = Layout::new("photos.photosSlice", 0x1505_1f54, &[
        Field::always("count", Shape::Int),
        Field::always("photos", Shape::Vector(&Shape::Sum(&layouts::SUM_PHOTO))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// The constructors of `photos.Photos`, by number.
    pub static SUM_PHOTOS_PHOTOS: Sum = Sum::new("photos.Photos", &[
        (0x1505_1f54, &layouts::PHOTOS_PHOTOS_SLICE),
        (0x8dca_6aa5, &layouts::PHOTOS_PHOTOS),
    ]);
}

pub(super) mod types_photos {
    use crate::generated::names::*;

    /// `photos.photo#20212ca8 photo:Photo users:Vector<User> = photos.Photo`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Photo {
        /// `photo:Photo`
        pub photo: enums::Photo,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for Photo {
        const LAYOUT: &'static Layout = &layouts::PHOTOS_PHOTO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { photo: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.photo.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, Photo> {
        /// `photo:Photo`
        #[inline] pub fn photo(self) -> views::Photo<'a> { at(self, 0) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 1) }
    }

    boxed!(Photo);

    /// `photos.photos#8dca6aa5 photos:Vector<Photo> users:Vector<User> = photos.Photos`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Photos {
        /// `photos:Vector<Photo>`
        pub photos: Vec<enums::Photo>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for Photos {
        const LAYOUT: &'static Layout = &layouts::PHOTOS_PHOTOS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { photos: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.photos.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, Photos> {
        /// `photos:Vector<Photo>`
        #[inline] pub fn photos(self) -> Vector<'a, views::Photo<'a>> { at(self, 0) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 1) }
    }

    /// `photos.photosSlice#15051f54 count:int photos:Vector<Photo> users:Vector<User> = photos.Photos`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PhotosSlice {
        /// `count:int`
        pub count: i32,
        /// `photos:Vector<Photo>`
        pub photos: Vec<enums::Photo>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for PhotosSlice {
        const LAYOUT: &'static Layout = &layouts::PHOTOS_PHOTOS_SLICE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { count: input.take()?, photos: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.count.put(writer);
            self.photos.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, PhotosSlice> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 0) }
        /// `photos:Vector<Photo>`
        #[inline] pub fn photos(self) -> Vector<'a, views::Photo<'a>> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }
}

pub(super) mod views_photos {
    use crate::generated::names::*;

    /// `photos.Photos`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum Photos<'a> {
        /// `photos.photos`
        Photos(View<'a, types::photos::Photos>),
        /// `photos.photosSlice`
        Slice(View<'a, types::photos::PhotosSlice>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for Photos<'a> {
        type Value = enums::photos::Photos;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_PHOTOS_PHOTOS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x8dca_6aa5 => Self::Photos(raw.view()),
                0x1505_1f54 => Self::Slice(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::photos::Photos, DecodeError> {
            Ok(match self {
                Self::Photos(view) => enums::photos::Photos::Photos(own(view)?),
                Self::Slice(view) => enums::photos::Photos::Slice(own(view)?),
                Self::Raw(raw) => enums::photos::Photos::Raw(raw.own()),
            })
        }
    }
}

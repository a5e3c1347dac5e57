//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `shippingOption`
    pub static SHIPPING_OPTION: Layout = Layout::new("shippingOption", 0xb621_3cdf, &[
        Field::always("id", Shape::Text),
        Field::always("title", Shape::Text),
        Field::always("prices", Shape::Vector(&Shape::Boxed(&layouts::LABELED_PRICE))),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `shippingOption#b6213cdf id:string title:string prices:Vector<LabeledPrice> = ShippingOption`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ShippingOption {
        /// `id:string`
        pub id: String,
        /// `title:string`
        pub title: String,
        /// `prices:Vector<LabeledPrice>`
        pub prices: Vec<types::LabeledPrice>,
    }

    impl Fields for ShippingOption {
        const LAYOUT: &'static Layout = &layouts::SHIPPING_OPTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, title: input.take()?, prices: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.title.put(writer);
            self.prices.put(writer);
        }
    }

    impl<'a> View<'a, ShippingOption> {
        /// `id:string`
        #[inline] pub fn id(self) -> Text<'a> { at(self, 0) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 1) }
        /// `prices:Vector<LabeledPrice>`
        #[inline] pub fn prices(self) -> Vector<'a, View<'a, types::LabeledPrice>> { at(self, 2) }
    }

    boxed!(ShippingOption);
}

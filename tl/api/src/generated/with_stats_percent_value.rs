//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `statsPercentValue`
    pub static STATS_PERCENT_VALUE: Layout = Layout::new("statsPercentValue", 0xcbce_2fe0, &[
        Field::always("part", Shape::Double),
        Field::always("total", Shape::Double),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `statsPercentValue#cbce2fe0 part:double total:double = StatsPercentValue`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StatsPercentValue {
        /// `part:double`
        pub part: f64,
        /// `total:double`
        pub total: f64,
    }

    impl Fields for StatsPercentValue {
        const LAYOUT: &'static Layout = &layouts::STATS_PERCENT_VALUE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { part: input.take()?, total: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.part.put(writer);
            self.total.put(writer);
        }
    }

    impl<'a> View<'a, StatsPercentValue> {
        /// `part:double`
        #[inline] pub fn part(self) -> f64 { at(self, 0) }
        /// `total:double`
        #[inline] pub fn total(self) -> f64 { at(self, 1) }
    }

    boxed!(StatsPercentValue);
}

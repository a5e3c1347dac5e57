//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `StatsGraph`
    #[derive(Clone, Debug, PartialEq)]
    pub enum StatsGraph {
        /// `statsGraph#8ea464b6 flags:# json:DataJSON zoom_token:flags.0?string = StatsGraph`
        StatsGraph(Box<types::StatsGraph>),
        /// `statsGraphAsync#4a27eb2d token:string = StatsGraph`
        Async(types::StatsGraphAsync),
        /// `statsGraphError#bedc9822 error:string = StatsGraph`
        Error(types::StatsGraphError),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for StatsGraph {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x8ea4_64b6 => Self::StatsGraph(input.boxed()?),
                0x4a27_eb2d => Self::Async(input.fields()?),
                0xbedc_9822 => Self::Error(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for StatsGraph {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::StatsGraph(value) => put_boxed(0x8ea4_64b6, &**value, writer),
                Self::Async(value) => put_boxed(0x4a27_eb2d, value, writer),
                Self::Error(value) => put_boxed(0xbedc_9822, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(StatsGraph);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `statsGraph`
    pub static STATS_GRAPH: Layout = Layout::new("statsGraph", 0x8ea4_64b6, &[
        Field::always("flags", Shape::Flags),
        Field::always("json", Shape::Boxed(&layouts::DATA_JSON)),
        Field::when(0, 0, "zoom_token", Shape::Text),
    ]);
    /// `statsGraphAsync`
    pub static STATS_GRAPH_ASYNC: Layout = Layout::new("statsGraphAsync", 0x4a27_eb2d, &[
        Field::always("token", Shape::Text),
    ]);
    /// `statsGraphError`
    pub static STATS_GRAPH_ERROR: Layout = Layout::new("statsGraphError", 0xbedc_9822, &[
        Field::always("error", Shape::Text),
    ]);
    /// The constructors of `StatsGraph`, by number.
    pub static SUM_STATS_GRAPH: Sum = Sum::new("StatsGraph", &[
        (0x4a27_eb2d, &layouts::STATS_GRAPH_ASYNC),
        (0x8ea4_64b6, &layouts::STATS_GRAPH),
        (0xbedc_9822, &layouts::STATS_GRAPH_ERROR),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `statsGraph#8ea464b6 flags:# json:DataJSON zoom_token:flags.0?string = StatsGraph`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StatsGraph {
        /// `json:DataJSON`
        pub json: types::DataJSON,
        /// `zoom_token:flags.0?string`
        pub zoom_token: Option<String>,
    }

    impl StatsGraph {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(json: types::DataJSON) -> Self {
            Self { json, zoom_token: None }
        }
    }

    impl Fields for StatsGraph {
        const LAYOUT: &'static Layout = &layouts::STATS_GRAPH;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { json: input.take()?, zoom_token: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.zoom_token.is_some(), 0));
            self.json.put(writer);
            self.zoom_token.put(writer);
        }
    }

    impl<'a> View<'a, StatsGraph> {
        /// `json:DataJSON`
        #[inline] pub fn json(self) -> View<'a, types::DataJSON> { at(self, 1) }
        /// `zoom_token:flags.0?string`
        #[inline] pub fn zoom_token(self) -> Option<Text<'a>> { maybe_at(self, 2) }
    }

    /// `statsGraphAsync#4a27eb2d token:string = StatsGraph`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StatsGraphAsync {
        /// `token:string`
        pub token: String,
    }

    impl Fields for StatsGraphAsync {
        const LAYOUT: &'static Layout = &layouts::STATS_GRAPH_ASYNC;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { token: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.token.put(writer);
        }
    }

    impl<'a> View<'a, StatsGraphAsync> {
        /// `token:string`
        #[inline] pub fn token(self) -> Text<'a> { at(self, 0) }
    }

    /// `statsGraphError#bedc9822 error:string = StatsGraph`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StatsGraphError {
        /// `error:string`
        pub error: String,
    }

    impl Fields for StatsGraphError {
        const LAYOUT: &'static Layout = &layouts::STATS_GRAPH_ERROR;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { error: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.error.put(writer);
        }
    }

    impl<'a> View<'a, StatsGraphError> {
        /// `error:string`
        #[inline] pub fn error(self) -> Text<'a> { at(self, 0) }
    }
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `StatsGraph`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum StatsGraph<'a> {
        /// `statsGraph`
        StatsGraph(View<'a, types::StatsGraph>),
        /// `statsGraphAsync`
        Async(View<'a, types::StatsGraphAsync>),
        /// `statsGraphError`
        Error(View<'a, types::StatsGraphError>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for StatsGraph<'a> {
        type Value = enums::StatsGraph;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_STATS_GRAPH);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x8ea4_64b6 => Self::StatsGraph(raw.view()),
                0x4a27_eb2d => Self::Async(raw.view()),
                0xbedc_9822 => Self::Error(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::StatsGraph, DecodeError> {
            Ok(match self {
                Self::StatsGraph(view) => enums::StatsGraph::StatsGraph(own(view)?),
                Self::Async(view) => enums::StatsGraph::Async(own(view)?),
                Self::Error(view) => enums::StatsGraph::Error(own(view)?),
                Self::Raw(raw) => enums::StatsGraph::Raw(raw.own()),
            })
        }
    }
}

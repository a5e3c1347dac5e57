//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `JSONValue`
    #[derive(Clone, Debug, PartialEq)]
    pub enum JSONValue {
        /// `jsonArray#f7444763 value:Vector<JSONValue> = JSONValue`
        JsonArray(types::JsonArray),
        /// `jsonBool#c7345e6a value:Bool = JSONValue`
        JsonBool(types::JsonBool),
        /// `jsonNull#3f6d7b68 = JSONValue`
        JsonNull,
        /// `jsonNumber#2be0dfa4 value:double = JSONValue`
        JsonNumber(types::JsonNumber),
        /// `jsonObject#99c1d49d value:Vector<JSONObjectValue> = JSONValue`
        JsonObject(types::JsonObject),
        /// `jsonString#b71e767a value:string = JSONValue`
        JsonString(types::JsonString),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for JSONValue {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xf744_4763 => Self::JsonArray(input.fields()?),
                0xc734_5e6a => Self::JsonBool(input.fields()?),
                0x3f6d_7b68 => Self::JsonNull,
                0x2be0_dfa4 => Self::JsonNumber(input.fields()?),
                0x99c1_d49d => Self::JsonObject(input.fields()?),
                0xb71e_767a => Self::JsonString(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for JSONValue {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::JsonArray(value) => put_boxed(0xf744_4763, value, writer),
                Self::JsonBool(value) => put_boxed(0xc734_5e6a, value, writer),
                Self::JsonNull => writer.u32(0x3f6d_7b68),
                Self::JsonNumber(value) => put_boxed(0x2be0_dfa4, value, writer),
                Self::JsonObject(value) => put_boxed(0x99c1_d49d, value, writer),
                Self::JsonString(value) => put_boxed(0xb71e_767a, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(JSONValue);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `jsonObjectValue`
    pub static JSON_OBJECT_VALUE: Layout = Layout::new("jsonObjectValue", 0xc0de_1bd9, &[
        Field::always("key", Shape::Text),
        Field::always("value", Shape::Sum(&layouts::SUM_JSONVALUE)),
    ]);
    /// `jsonArray`
    pub static JSON_ARRAY: Layout = Layout::new("jsonArray", 0xf744_4763, &[
        Field::always("value", Shape::Vector(&Shape::Sum(&layouts::SUM_JSONVALUE))),
    ]);
    /// `jsonBool`
    pub static JSON_BOOL: Layout = Layout::new("jsonBool", 0xc734_5e6a, &[
        Field::always("value", Shape::Bool),
    ]);
    /// `jsonNull`
    pub static JSON_NULL: Layout = Layout::new("jsonNull", 0x3f6d_7b68, &[]);
    /// `jsonNumber`
    pub static JSON_NUMBER: Layout = Layout::new("jsonNumber", 0x2be0_dfa4, &[
        Field::always("value", Shape::Double),
    ]);
    /// `jsonObject`
    pub static JSON_OBJECT: Layout = Layout::new("jsonObject", 0x99c1_d49d, &[
        Field::always("value", Shape::Vector(&Shape::Boxed(&layouts::JSON_OBJECT_VALUE))),
    ]);
    /// `jsonString`
    pub static JSON_STRING: Layout = Layout::new("jsonString", 0xb71e_767a, &[
        Field::always("value", Shape::Text),
    ]);
    /// The constructors of `JSONValue`, by number.
    pub static SUM_JSONVALUE: Sum = Sum::new("JSONValue", &[
        (0x2be0_dfa4, &layouts::JSON_NUMBER),
        (0x3f6d_7b68, &layouts::JSON_NULL),
        (0x99c1_d49d, &layouts::JSON_OBJECT),
        (0xb71e_767a, &layouts::JSON_STRING),
        (0xc734_5e6a, &layouts::JSON_BOOL),
        (0xf744_4763, &layouts::JSON_ARRAY),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `jsonObjectValue#c0de1bd9 key:string value:JSONValue = JSONObjectValue`
    #[derive(Clone, Debug, PartialEq)]
    pub struct JsonObjectValue {
        /// `key:string`
        pub key: String,
        /// `value:JSONValue`
        pub value: enums::JSONValue,
    }

    impl Fields for JsonObjectValue {
        const LAYOUT: &'static Layout = &layouts::JSON_OBJECT_VALUE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { key: input.take()?, value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.key.put(writer);
            self.value.put(writer);
        }
    }

    impl<'a> View<'a, JsonObjectValue> {
        /// `key:string`
        #[inline] pub fn key(self) -> Text<'a> { at(self, 0) }
        /// `value:JSONValue`
        #[inline] pub fn value(self) -> views::JSONValue<'a> { at(self, 1) }
    }

    boxed!(JsonObjectValue);

    /// `jsonArray#f7444763 value:Vector<JSONValue> = JSONValue`
    #[derive(Clone, Debug, PartialEq)]
    pub struct JsonArray {
        /// `value:Vector<JSONValue>`
        pub value: Vec<enums::JSONValue>,
    }

    impl Fields for JsonArray {
        const LAYOUT: &'static Layout = &layouts::JSON_ARRAY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.value.put(writer);
        }
    }

    impl<'a> View<'a, JsonArray> {
        /// `value:Vector<JSONValue>`
        #[inline] pub fn value(self) -> Vector<'a, views::JSONValue<'a>> { at(self, 0) }
    }

    /// `jsonBool#c7345e6a value:Bool = JSONValue`
    #[derive(Clone, Debug, PartialEq)]
    pub struct JsonBool {
        /// `value:Bool`
        pub value: bool,
    }

    impl Fields for JsonBool {
        const LAYOUT: &'static Layout = &layouts::JSON_BOOL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.value.put(writer);
        }
    }

    impl<'a> View<'a, JsonBool> {
        /// `value:Bool`
        #[inline] pub fn value(self) -> bool { at(self, 0) }
    }

    /// `jsonNumber#2be0dfa4 value:double = JSONValue`
    #[derive(Clone, Debug, PartialEq)]
    pub struct JsonNumber {
        /// `value:double`
        pub value: f64,
    }

    impl Fields for JsonNumber {
        const LAYOUT: &'static Layout = &layouts::JSON_NUMBER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.value.put(writer);
        }
    }

    impl<'a> View<'a, JsonNumber> {
        /// `value:double`
        #[inline] pub fn value(self) -> f64 { at(self, 0) }
    }

    /// `jsonObject#99c1d49d value:Vector<JSONObjectValue> = JSONValue`
    #[derive(Clone, Debug, PartialEq)]
    pub struct JsonObject {
        /// `value:Vector<JSONObjectValue>`
        pub value: Vec<types::JsonObjectValue>,
    }

    impl Fields for JsonObject {
        const LAYOUT: &'static Layout = &layouts::JSON_OBJECT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.value.put(writer);
        }
    }

    impl<'a> View<'a, JsonObject> {
        /// `value:Vector<JSONObjectValue>`
        #[inline] pub fn value(self) -> Vector<'a, View<'a, types::JsonObjectValue>> { at(self, 0) }
    }

    /// `jsonString#b71e767a value:string = JSONValue`
    #[derive(Clone, Debug, PartialEq)]
    pub struct JsonString {
        /// `value:string`
        pub value: String,
    }

    impl Fields for JsonString {
        const LAYOUT: &'static Layout = &layouts::JSON_STRING;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.value.put(writer);
        }
    }

    impl<'a> View<'a, JsonString> {
        /// `value:string`
        #[inline] pub fn value(self) -> Text<'a> { at(self, 0) }
    }
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `JSONValue`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum JSONValue<'a> {
        /// `jsonArray`
        JsonArray(View<'a, types::JsonArray>),
        /// `jsonBool`
        JsonBool(View<'a, types::JsonBool>),
        /// `jsonNull`
        JsonNull,
        /// `jsonNumber`
        JsonNumber(View<'a, types::JsonNumber>),
        /// `jsonObject`
        JsonObject(View<'a, types::JsonObject>),
        /// `jsonString`
        JsonString(View<'a, types::JsonString>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for JSONValue<'a> {
        type Value = enums::JSONValue;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_JSONVALUE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xf744_4763 => Self::JsonArray(raw.view()),
                0xc734_5e6a => Self::JsonBool(raw.view()),
                0x3f6d_7b68 => Self::JsonNull,
                0x2be0_dfa4 => Self::JsonNumber(raw.view()),
                0x99c1_d49d => Self::JsonObject(raw.view()),
                0xb71e_767a => Self::JsonString(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::JSONValue, DecodeError> {
            Ok(match self {
                Self::JsonArray(view) => enums::JSONValue::JsonArray(own(view)?),
                Self::JsonBool(view) => enums::JSONValue::JsonBool(own(view)?),
                Self::JsonNull => enums::JSONValue::JsonNull,
                Self::JsonNumber(view) => enums::JSONValue::JsonNumber(own(view)?),
                Self::JsonObject(view) => enums::JSONValue::JsonObject(own(view)?),
                Self::JsonString(view) => enums::JSONValue::JsonString(own(view)?),
                Self::Raw(raw) => enums::JSONValue::Raw(raw.own()),
            })
        }
    }
}

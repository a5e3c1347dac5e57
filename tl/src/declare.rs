//! The macros that turn a TL line and a struct into a constructor.
//!
//! ```text
//! constructor! {
//!     /// First sentence.
//!     "msgs_ack#62d6b459 msg_ids:Vector<long> = MsgsAck"
//!     pub struct MsgsAck<'a> {
//!         /// What the field says.
//!         pub msg_ids: Longs<'a>,
//!     }
//! }
//! ```
//!
//! The fields stand in the order of the line. The type decides the encoding, unless a field says otherwise:
//!
//! | written | on the wire |
//! |---|---|
//! | `pub a: T,` | `a:T` |
//! | `pub a: &'a [u8] = rest,` | an object of unknown kind: everything that is left |
//! | `pub a: &'a [u8] = before 4,` | an object of unknown kind: everything but the last 4 bytes |
//! | `pub a: &'a [u8; 32] = secret,` | `a:int256`, never shown in debug output |
//! | `flags: #,` in front | the flags word, computed when writing, kept nowhere |
//! | `pub a: bool = flag 3,` | `a:flags.3?true` |
//! | `pub a: Option<T> = flag 3,` | `a:flags.3?T` |
//! | `pub a: Option<T> = group 2,` | several fields that depend on one bit, as one `T` that lists them |

macro_rules! constructor {
    (
        $(#[$meta:meta])*
        $line:literal
        pub struct $name:ident;
    ) => {
        $(#[$meta])*
        #[doc = ""]
        #[doc = concat!("`", $line, "`")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name;

        constructor!(@bare $name [] []);
        constructor!(@boxed $line; $name []);
    };
    (
        $(#[$meta:meta])*
        $line:literal
        pub struct $name:ident $(<$life:lifetime>)? {
            $(flags: $word:tt,)?
            $(
                $(#[$field_meta:meta])*
                pub $field:ident: $type:ty $(= $how:ident $($detail:literal)?)?,
            )+
        }
    ) => {
        $(#[$meta])*
        #[doc = ""]
        #[doc = concat!("`", $line, "`")]
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub struct $name $(<$life>)? {
            $( $(#[$field_meta])* pub $field: $type, )+
        }

        impl $(<$life>)? ::std::fmt::Debug for $name $(<$life>)? {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(stringify!($name))
                    $( .field(stringify!($field), &field!(describe self.$field, $type $(, $how $($detail)?)?)) )+
                    .finish()
            }
        }

        constructor!(
            @bare $name [$($life)?] [$($word)?] $( $field: $type $(= $how $($detail)?)?, )+
        );
        constructor!(@boxed $line; $name [$($life)?]);
    };
    (
        @bare $name:ident [$($life:lifetime)?] [$($word:tt)?]
        $( $field:ident: $type:ty $(= $how:ident $($detail:literal)?)?, )*
    ) => {
        impl<'a> $crate::layout::Bare<'a> for $name $(<$life>)? {
            const FIELDS: &'static [&'static [&'static str]] = &[
                $( &["flags", ":", stringify!($word)], )?
                $( field!(declared $field, $type $(, $how $($detail)?)?), )*
            ];

            #[inline]
            fn flags(&self) -> u32 {
                0 $( | field!(bit self.$field, $type $(, $how $($detail)?)?) )*
            }

            #[inline]
            fn read_fields(
                _reader: &mut $crate::reader::Reader<'a>,
            ) -> Result<Self, $crate::error::DecodeError> {
                $( let flags = field!(read_flags _reader, $word); )?
                Ok(Self { $( $field: field!(read _reader, flags, $type $(, $how $($detail)?)?)?, )* })
            }

            #[inline]
            fn fields_len(&self) -> usize {
                0 $( + field!(flags_len $word) )? $( + field!(len self.$field, $type $(, $how $($detail)?)?) )*
            }

            #[inline]
            fn write_fields(&self, _writer: &mut $crate::writer::Writer<'_>) {
                $( field!(write_flags self, _writer, $word); )?
                $( field!(write self.$field, _writer, $type $(, $how $($detail)?)?); )*
            }
        }
    };
    (@boxed $line:literal; $name:ident [$($life:lifetime)?]) => {
        impl $(<$life>)? $crate::constructor::Constructor for $name $(<$life>)? {
            const ID: $crate::constructor::ConstructorId = $crate::line::id($line);
            const NAME: &'static str = $crate::line::name($line);
            const SCHEMA: &'static str = $line;
        }

        const _: () = {
            use $crate::layout::Bare as _;
            assert!($crate::line::declares($line, $name::FIELDS), "the struct has the fields of its line");
        };

        impl<'a> $crate::constructor::Decode<'a> for $name $(<$life>)? {
            #[inline]
            fn decode(
                reader: &mut $crate::reader::Reader<'a>,
            ) -> Result<Self, $crate::error::DecodeError> {
                let outer = reader.enter(<Self as $crate::constructor::Constructor>::ID)?;
                let value = <Self as $crate::layout::Bare<'a>>::read_fields(reader)?;
                reader.leave(outer);
                Ok(value)
            }
        }

        impl $(<$life>)? $crate::constructor::Encode for $name $(<$life>)? {
            #[inline]
            fn encoded_len(&self) -> usize {
                4 + $crate::layout::Bare::fields_len(self)
            }

            #[inline]
            fn encode(&self, writer: &mut $crate::writer::Writer<'_>) {
                writer.constructor(<Self as $crate::constructor::Constructor>::ID);
                $crate::layout::Bare::write_fields(self, writer);
            }
        }
    };
}

/// What one field contributes, for each way of standing on the wire.
macro_rules! field {
    (read_flags $reader:ident, #) => { $reader.u32()? };
    (flags_len #) => { 4 };
    (write_flags $self:ident, $writer:ident, #) => {
        $writer.u32($crate::layout::Bare::flags($self))
    };

    (declared $field:ident, $type:ty) => {
        &[stringify!($field), ":", <$type as $crate::layout::Field<'_>>::TYPE]
    };
    (declared $field:ident, $type:ty, secret) => { field!(declared $field, $type) };
    (declared $field:ident, $type:ty, rest) => { &[stringify!($field), ":", $crate::line::ANY_TYPE] };
    (declared $field:ident, $type:ty, before $bytes:literal) => { field!(declared $field, $type, rest) };
    (declared $field:ident, $type:ty, flag $bit:literal) => {
        &[
            stringify!($field),
            ":flags.",
            stringify!($bit),
            "?",
            <$type as $crate::layout::OptionalField<'_>>::TYPE,
        ]
    };
    (declared $field:ident, $type:ty, group $bit:literal) => {
        &[<$type as $crate::layout::OptionalField<'_>>::TYPE]
    };

    (bit $value:expr, $type:ty, flag $bit:literal) => {
        (u32::from(<$type as $crate::layout::OptionalField<'_>>::is_present(&$value)) << $bit)
    };
    (bit $value:expr, $type:ty, group $bit:literal) => { field!(bit $value, $type, flag $bit) };
    (bit $value:expr, $type:ty $(, $how:ident $($detail:literal)?)?) => { 0 };

    (read $reader:ident, $flags:ident, $type:ty) => {
        <$type as $crate::layout::Field<'_>>::read($reader)
    };
    (read $reader:ident, $flags:ident, $type:ty, secret) => { field!(read $reader, $flags, $type) };
    (read $reader:ident, $flags:ident, $type:ty, rest) => {
        Ok::<_, $crate::error::DecodeError>($reader.rest())
    };
    (read $reader:ident, $flags:ident, $type:ty, before $bytes:literal) => {
        $reader.raw($reader.remaining().saturating_sub($bytes))
    };
    (read $reader:ident, $flags:ident, $type:ty, flag $bit:literal) => {
        <$type as $crate::layout::OptionalField<'_>>::read($flags & (1 << $bit) != 0, $reader)
    };
    (read $reader:ident, $flags:ident, $type:ty, group $bit:literal) => {
        field!(read $reader, $flags, $type, flag $bit)
    };

    (len $value:expr, $type:ty) => { <$type as $crate::layout::Field<'_>>::field_len(&$value) };
    (len $value:expr, $type:ty, secret) => { field!(len $value, $type) };
    (len $value:expr, $type:ty, rest) => { $value.len() };
    (len $value:expr, $type:ty, before $bytes:literal) => { $value.len() };
    (len $value:expr, $type:ty, $how:ident $bit:literal) => {
        <$type as $crate::layout::OptionalField<'_>>::field_len(&$value)
    };

    (write $value:expr, $writer:ident, $type:ty) => {
        <$type as $crate::layout::Field<'_>>::write(&$value, $writer)
    };
    (write $value:expr, $writer:ident, $type:ty, secret) => { field!(write $value, $writer, $type) };
    (write $value:expr, $writer:ident, $type:ty, rest) => { $writer.raw($value) };
    (write $value:expr, $writer:ident, $type:ty, before $bytes:literal) => { $writer.raw($value) };
    (write $value:expr, $writer:ident, $type:ty, $how:ident $bit:literal) => {
        <$type as $crate::layout::OptionalField<'_>>::write(&$value, $writer)
    };

    (describe $value:expr, $type:ty) => {
        $crate::layout::Described(|f: &mut ::std::fmt::Formatter<'_>| {
            <$type as $crate::layout::Field<'_>>::describe(&$value, f)
        })
    };
    (describe $value:expr, $type:ty, secret) => { format_args!("[redacted]") };
    (describe $value:expr, $type:ty, rest) => { field!(describe $value, $type) };
    (describe $value:expr, $type:ty, before $bytes:literal) => { field!(describe $value, $type) };
    (describe $value:expr, $type:ty, $how:ident $bit:literal) => {
        $crate::layout::Described(|f: &mut ::std::fmt::Formatter<'_>| {
            <$type as $crate::layout::OptionalField<'_>>::describe(&$value, f)
        })
    };
}

/// An enum over the constructors of one result type; which one it is, the number on the wire says.
macro_rules! sum_type {
    (
        $(#[$meta:meta])*
        pub enum $name:ident $(<$life:lifetime>)? {
            $( $(#[$variant_meta:meta])* $variant:ident($inner:ident $(<$inner_life:lifetime>)?), )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name $(<$life>)? {
            $( $(#[$variant_meta])* $variant($inner $(<$inner_life>)?), )+
        }

        impl<'a> $crate::constructor::Decode<'a> for $name $(<$life>)? {
            #[inline]
            fn decode(
                reader: &mut $crate::reader::Reader<'a>,
            ) -> Result<Self, $crate::error::DecodeError> {
                use $crate::constructor::Constructor as _;
                match reader.peek_constructor()? {
                    $( $inner::ID => $inner::decode(reader).map(Self::$variant), )+
                    found => Err(reader.error($crate::error::DecodeErrorKind::UnknownConstructor { found })),
                }
            }
        }

        impl $(<$life>)? $crate::constructor::Encode for $name $(<$life>)? {
            fn encoded_len(&self) -> usize {
                match self {
                    $( Self::$variant(inner) => inner.encoded_len(), )+
                }
            }

            fn encode(&self, writer: &mut $crate::writer::Writer<'_>) {
                match self {
                    $( Self::$variant(inner) => inner.encode(writer), )+
                }
            }
        }
    };
}

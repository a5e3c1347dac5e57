//! What is checked for each constructor, type and call.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fmt::Debug;

use mtproto_api::{Fields, Input, Lend, Put, Take, View, read};
use mtproto_tl::schema::{API, Definition, Kind, parse};
use mtproto_tl::table::Table;
use mtproto_tl::{DecodeError, Writer};

/// The house rule for the size of enums.
const ENUM_BYTES_MAX: usize = 64;

/// Random values of each kind; `AGREEMENT_ROUNDS` asks for more.
const ROUNDS: usize = 3;

const SEED: u64 = 0x6d74_7072_6f74_6f21;

/// What is needed to check one after the other.
pub(crate) struct Check {
    table: Table,
    state: u64,
    rounds: usize,
    values: usize,
    largest_enum: usize,
}

impl Check {
    pub(crate) fn new() -> Self {
        let rounds = std::env::var("AGREEMENT_ROUNDS").ok().and_then(|rounds| rounds.parse().ok());
        Self {
            // The layer alone: the built-in table has calls of the project's own besides.
            table: Table::new(parse(&[API]).unwrap()),
            state: SEED,
            rounds: rounds.unwrap_or(ROUNDS),
            values: 0,
            largest_enum: 0,
        }
    }

    pub(crate) const fn values(&self) -> usize {
        self.values
    }

    pub(crate) const fn largest_enum(&self) -> usize {
        self.largest_enum
    }

    /// A constructor: its view and its value agree in every field, and the value is written as the table writes it.
    pub(crate) fn constructor<T: Fields>(&mut self, name: &str, fields: impl Fn(View<'_, T>, &T)) {
        for _ in 0..self.rounds {
            let bytes = self.random(&self.table.find(name).unwrap().clone());
            let view =
                View::<T>::read(&bytes).unwrap_or_else(|error| panic!("{name}: {error}: {bytes:02x?}"));
            let value = view.to_value().unwrap();
            fields(view, &value);
            assert_eq!(encoded(T::LAYOUT.id.0, &value), bytes, "{name}");
            self.broken(&bytes, |bytes| {
                let Ok(view) = View::<T>::read(bytes) else { return false };
                let _ = (view.to_value().is_ok(), format!("{view:?}"));
                true
            });
        }
    }

    /// A type with several constructors: its views and its values are those of the table, whichever it is.
    pub(crate) fn sum<V>(&mut self, name: &str, through_view: impl Fn(&[u8]) -> Result<V, DecodeError>)
    where
        V: Take + Put + PartialEq + Debug,
    {
        assert!(size_of::<V>() <= ENUM_BYTES_MAX, "{name} has {} bytes", size_of::<V>());
        self.largest_enum = self.largest_enum.max(size_of::<V>());
        let schema = self.table.schema();
        let ty = schema.types.iter().find(|ty| ty.name == name).unwrap();
        let constructors: Vec<Definition> =
            ty.constructors.iter().map(|index| schema.definitions[*index].clone()).collect();
        for definition in &constructors {
            let bytes = self.random(definition);
            let value: V = read(&bytes).unwrap_or_else(|error| panic!("{}: {error}", definition.name));
            assert_eq!(through_view(&bytes).unwrap(), value, "{}", definition.name);
            let mut again = vec![0; bytes.len()];
            let mut writer = Writer::new(&mut again);
            value.put(&mut writer);
            assert_eq!((writer.finish(), &again), (Ok(bytes.len()), &bytes), "{}", definition.name);
            self.broken(&bytes, |bytes| {
                let owned = read::<V>(bytes).is_ok();
                assert_eq!(through_view(bytes).is_ok(), owned, "{name}: {bytes:02x?}");
                owned
            });
        }
    }

    /// A call: made of the fields that the table wrote, it writes the same bytes.
    pub(crate) fn call(
        &mut self,
        name: &str,
        id: u32,
        again: impl Fn(&mut Input<'_>) -> Result<Vec<u8>, DecodeError>,
    ) {
        let definition = &self.table.find(name).unwrap().clone();
        assert_eq!((definition.id.0, definition.kind), (id, Kind::Function), "{name}");
        for _ in 0..self.rounds {
            let bytes = self.random(definition);
            let mut input = Input::new(&bytes[4..]);
            let written = again(&mut input).unwrap_or_else(|error| panic!("{name}: {error}: {bytes:02x?}"));
            assert_eq!(written, bytes, "{name}");
            assert_eq!(input.finish(), Ok(()), "{name}");
        }
    }

    fn random(&mut self, definition: &Definition) -> Vec<u8> {
        self.values += 1;
        let Self { table, state, .. } = self;
        let value = table.random(definition, &mut || next(state));
        table.encode(&definition.name, &value).unwrap_or_else(|error| panic!("{}: {error}", definition.name))
    }

    /// Bytes that are cut off are refused, and bytes that were changed are read or refused.
    fn broken(&mut self, bytes: &[u8], is_read: impl Fn(&[u8]) -> bool) {
        let cut = self.below(bytes.len());
        assert!(!is_read(&bytes[..cut]), "{cut} of {} bytes are enough: {bytes:02x?}", bytes.len());
        let mut changed = bytes.to_vec();
        for _ in 0..1 + self.below(3) {
            let at = self.below(changed.len());
            changed[at] = [0, 1, 0x7f, 0xfe, 0xff, self.next().to_le_bytes()[2]][self.below(6)];
        }
        is_read(&changed);
    }

    fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() >> 16).unwrap() % bound
    }

    fn next(&mut self) -> u64 {
        next(&mut self.state)
    }
}

/// A number that looks random (xorshift).
const fn next(state: &mut u64) -> u64 {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    *state
}

fn encoded<T: Fields>(id: u32, value: &T) -> Vec<u8> {
    let length = {
        let mut counter = Writer::new(&mut []);
        value.put_fields(&mut counter);
        4 + counter.position()
    };
    let mut bytes = vec![0; length];
    let mut writer = Writer::new(&mut bytes);
    writer.u32(id);
    value.put_fields(&mut writer);
    assert_eq!(writer.finish(), Ok(length));
    bytes
}

/// A field of a view is that of the value.
pub(crate) fn agree<'a, L: Lend<'a>>(view: L, value: &L::Value)
where
    L::Value: PartialEq + Debug,
{
    assert_eq!(view.to_value().as_ref(), Ok(value));
}

/// The same for a field that may not be there.
pub(crate) fn agree_maybe<'a, L: Lend<'a>>(view: Option<L>, value: Option<&L::Value>)
where
    L::Value: PartialEq + Debug,
{
    assert_eq!(view.map(|view| view.to_value().unwrap()).as_ref(), value);
}

//! `mtstress tl`: the schema at the command line. Definitions by name, bytes to text, text to bytes, random values.

mod definition;
mod input;
mod value;

use std::io::{self, BufWriter, Write};

use clap::{Args, Subcommand, ValueEnum};
use mtproto_tl::schema::{Definition, Type};
use mtproto_tl::table::{Table, parse_call};
use serde_json::{Value, json};

use super::schema::SchemaOptions;
use crate::arrival::PlanRandom;
use crate::failure::{Failure, SUCCESS};
use input::InputText;
pub(crate) use value::value_text;

/// Options of `tl`.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct TlOptions {
    #[command(subcommand)]
    command: TlCommand,
}

const EXAMPLES: &str = "\
Examples:
  mtstress tl search send message                 names and lines that have both words
  mtstress tl show messages.sendMessage           fields, types, result; also types (InputPeer) and numbers (7da07ec9)
  mtstress tl encode 'ping{\"ping_id\": 7}'         bytes in hexadecimal; --format raw for a file
  mtstress tl decode ec77be7a0700000000000000     the value as text; --format json for programs
  mtstress tl decode --as users.getUsers @answer.bin
  mtstress tl random inputMediaPoll --seed 7      a value that fits the schema, always the same for a seed
  mtstress tl show my.method --schema private.tl  with the calls of your own server

Names that are not in the schema end with exit code 2 and what may have been meant.";

#[derive(Debug, Subcommand)]
enum TlCommand {
    /// What a method, a constructor or a type is: its fields, their types, and what it answers with
    Show(ShowOptions),
    /// Bytes to text
    Decode(DecodeOptions),
    /// Text to bytes
    Encode(EncodeOptions),
    /// Random values, for tests, fuzzers and load
    Random(RandomOptions),
    /// Find definitions by words
    Search(SearchOptions),
}

/// A form of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum TextFormat {
    /// For people
    Text,
    /// For programs
    Json,
}

/// A form of bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum BytesFormat {
    /// Hexadecimal digits
    Hex,
    /// Base64
    Base64,
    /// An object with name, number, size and both forms
    Json,
    /// The bytes themselves
    Raw,
}

#[derive(Args, Debug)]
struct ShowOptions {
    /// A name, or a number such as 7da07ec9 or #7da07ec9
    name: String,

    #[command(flatten)]
    schema: SchemaOptions,

    /// What goes to the standard output
    #[arg(long, value_name = "FORMAT", env = "MTSTRESS_FORMAT", default_value = "text")]
    format: TextFormat,
}

#[derive(Args, Debug)]
struct DecodeOptions {
    /// Hexadecimal digits, base64:TEXT, @FILE with either of them or the bytes themselves, or - for the standard input
    input: InputText,

    /// What the bytes are: a type such as `Vector<long>` or `Updates`, or a method whose answer they are. One boxed object if
    /// not given
    #[arg(long = "as", value_name = "TYPE")]
    as_type: Option<String>,

    #[command(flatten)]
    schema: SchemaOptions,

    /// What goes to the standard output
    #[arg(long, value_name = "FORMAT", env = "MTSTRESS_FORMAT", default_value = "text")]
    format: TextFormat,
}

#[derive(Args, Debug)]
struct EncodeOptions {
    /// name{"field": value}, {"_": "name", "field": value}, @FILE with such text, or - for the standard input
    input: InputText,

    #[command(flatten)]
    schema: SchemaOptions,

    /// What goes to the standard output
    #[arg(long, value_name = "FORMAT", default_value = "hex")]
    format: BytesFormat,
}

#[derive(Args, Debug)]
struct RandomOptions {
    /// The constructor or method
    #[arg(required_unless_present = "all")]
    name: Option<String>,

    /// Every constructor and method of the schema
    #[arg(long, conflicts_with = "name")]
    all: bool,

    /// What the values follow from
    #[arg(long, value_name = "N", env = "MTSTRESS_SEED", default_value = "1")]
    seed: u64,

    /// Values of each
    #[arg(long, short = 'n', value_name = "N", default_value = "1", value_parser = super::values::parse_positive)]
    count: u64,

    #[command(flatten)]
    schema: SchemaOptions,

    /// What goes to the standard output; JSON is one object with name, bytes and value a line
    #[arg(long, value_name = "FORMAT", env = "MTSTRESS_FORMAT", default_value = "text")]
    format: TextFormat,
}

#[derive(Args, Debug)]
struct SearchOptions {
    /// Words that must all stand in the line of a definition; upper and lower case are the same
    #[arg(required = true)]
    words: Vec<String>,

    /// Names only, and only those that begin with the word: for completion scripts
    #[arg(long)]
    names: bool,

    #[command(flatten)]
    schema: SchemaOptions,

    /// What goes to the standard output
    #[arg(long, value_name = "FORMAT", env = "MTSTRESS_FORMAT", default_value = "text")]
    format: TextFormat,
}

/// Does what was asked for.
///
/// # Errors
/// If a name is not in the schema, or the input is not what it should be.
pub(crate) fn run(options: &TlOptions) -> Result<u8, Failure> {
    let mut out = BufWriter::new(io::stdout().lock());
    let written = match &options.command {
        TlCommand::Show(options) => show(options, &mut out)?,
        TlCommand::Decode(options) => decode(options, &mut out)?,
        TlCommand::Encode(options) => encode(options, &mut out)?,
        TlCommand::Random(options) => random(options, &mut out)?,
        TlCommand::Search(options) => search(options, &mut out)?,
    };
    match written.and_then(|()| out.flush()) {
        // Whoever read has read enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(SUCCESS),
        Err(source) => Err(Failure::Io { what: "the standard output cannot be written".to_owned(), source }),
        Ok(()) => Ok(SUCCESS),
    }
}

/// What a command gives: an error of its own at once, or how writing went.
type Shown = Result<io::Result<()>, Failure>;

fn usage(wrong: impl ToString) -> Failure {
    Failure::Usage(wrong.to_string())
}

fn show(options: &ShowOptions, out: &mut impl Write) -> Shown {
    let table = options.schema.table()?;
    let name = definition::name_of(table, &options.name);
    Ok(match options.format {
        TextFormat::Text => write!(out, "{}", table.show(&name).map_err(usage)?),
        TextFormat::Json => {
            let ty = table.schema().types.iter().find(|ty| ty.name == name);
            let shown = match ty {
                Some(ty) => definition::type_json(table, ty),
                None => definition::json(table, table.find(&name).map_err(usage)?),
            };
            writeln!(out, "{shown}")
        }
    })
}

fn decode(options: &DecodeOptions, out: &mut impl Write) -> Shown {
    let table = options.schema.table()?;
    let bytes = options.input.bytes()?;
    let ty = match &options.as_type {
        None => Type::Object,
        Some(text) => definition::type_of(table, text).map_err(usage)?,
    };
    let value = table
        .decode_as(&ty, &bytes)
        .map_err(|error| usage(format!("these {} bytes: {error}", bytes.len())))?;
    Ok(match options.format {
        TextFormat::Text => write!(out, "{}", value_text(&value, 0)),
        TextFormat::Json => writeln!(out, "{value}"),
    })
}

fn encode(options: &EncodeOptions, out: &mut impl Write) -> Shown {
    let table = options.schema.table()?;
    let (name, arguments) = parse_call(&options.input.text()?).map_err(usage)?;
    let bytes = table.encode(&name, &arguments).map_err(|wrong| usage(format!("{name}: {wrong}")))?;
    Ok(match options.format {
        BytesFormat::Hex => writeln!(out, "{}", input::hex(&bytes)),
        BytesFormat::Base64 => writeln!(out, "{}", input::base64(&bytes)),
        BytesFormat::Raw => out.write_all(&bytes),
        BytesFormat::Json => {
            let id = table.find(&name).map_err(usage)?.id.0;
            let (hex, base64) = (input::hex(&bytes), input::base64(&bytes));
            let object = json!({ "name": name, "id": format!("{id:08x}"), "bytes": bytes.len(), "hex": hex, "base64": base64 });
            writeln!(out, "{object}")
        }
    })
}

fn random(options: &RandomOptions, out: &mut impl Write) -> Shown {
    let table = options.schema.table()?;
    let definitions: Vec<&Definition> = match &options.name {
        Some(name) => vec![table.find(name).map_err(usage)?],
        None => table.schema().definitions.iter().collect(),
    };
    for definition in definitions {
        // Each has a stream of its own: a value stays the same whatever else is asked for.
        let mut random = PlanRandom::new(options.seed, definition.id.0.into());
        for _ in 0..options.count {
            let value = table.random(definition, &mut || random.next());
            let bytes = table.encode(&definition.name, &value).map_err(usage)?;
            if let Err(error) = write_random(out, options.format, table, definition, &value, &bytes) {
                return Ok(Err(error));
            }
        }
    }
    Ok(Ok(()))
}

fn write_random(
    out: &mut impl Write,
    format: TextFormat,
    table: &Table,
    definition: &Definition,
    value: &Value,
    bytes: &[u8],
) -> io::Result<()> {
    match format {
        TextFormat::Text => write!(out, "{}hex: {}\n\n", value_text(value, 0), input::hex(bytes)),
        TextFormat::Json => {
            let id = format!("{:08x}", definition.id.0);
            let used: Vec<String> =
                definition::ids_in(table, value).into_iter().map(|id| format!("{id:08x}")).collect();
            let line = json!({ "name": definition.name, "id": id, "uses": used, "hex": input::hex(bytes), "value": value });
            writeln!(out, "{line}")
        }
    }
}

fn search(options: &SearchOptions, out: &mut impl Write) -> Shown {
    let table = options.schema.table()?;
    let found = definition::search(table, &options.words, options.names);
    if found.is_empty() && !options.names {
        let similar = table.schema().similar(&options.words.join(""), 3).join(", ");
        let hint = if similar.is_empty() { String::new() } else { format!(", did you mean {similar}?") };
        return Err(usage(format!("nothing in the schema has {}{hint}", options.words.join(" and "))));
    }
    Ok(match options.format {
        TextFormat::Json => {
            let found: Vec<Value> =
                found.iter().map(|definition| definition::json(table, definition)).collect();
            writeln!(out, "{}", Value::Array(found))
        }
        TextFormat::Text => found.iter().try_for_each(|definition| {
            if options.names {
                writeln!(out, "{}", definition.name)
            } else {
                writeln!(out, "{};", definition.text)
            }
        }),
    })
}

//! Writes the files of calls: one for each namespace.

use mtproto_tl::schema::{Definition, Type};

use crate::constructors;
use crate::names;
use crate::plan::Plan;
use crate::source::Source;
use crate::types::{borrows, number, visible};

/// The file with the calls of a namespace.
pub(crate) fn file(plan: &Plan<'_>, namespace: &str, functions: &[&Definition]) -> String {
    let mut source = Source::default();
    let of = if namespace.is_empty() {
        "The wrappers around other calls".to_owned()
    } else {
        format!("The calls of `{namespace}`")
    };
    source.line(format!("//! {of}. Written by `mtproto-tl-generator`."));
    source.blank();
    source.line("use crate::generated::names::*;");
    functions.iter().for_each(|function| call(&mut source, plan, function));
    source.into_text()
}

/// The parameters of the struct of a call, such as `<'a>`, with a bound for the wrapped call if there is one.
fn generics(function: &Definition, bound: &str) -> (String, String) {
    let wraps = visible(function).any(|field| field.ty == Type::Object);
    let lends = visible(function).any(|field| borrows(&field.ty));
    match (lends, wraps) {
        (_, true) => (format!("<'a, X{bound}>"), "<'a, X>".to_owned()),
        (true, false) => ("<'a>".to_owned(), "<'a>".to_owned()),
        (false, false) => (String::new(), String::new()),
    }
}

fn call(source: &mut Source, plan: &Plan<'_>, function: &Definition) {
    let name = names::pascal(&function.name);
    let (with_bound, plain) = generics(function, ": RemoteCall");
    source.blank();
    source.documentation(&function.documentation, &function.text);
    constructors::derive(source, function);
    if visible(function).next().is_none() {
        source.line(format!("pub struct {name};"));
    } else {
        source.line(format!("pub struct {name}{plain} {{"));
        constructors::fields(source, plan, function, |field| plan.lent_field(field));
        source.line("}");
    }
    if constructors::has_new(function) {
        source.blank();
        source.line(format!("impl{plain} {name}{plain} {{"));
        constructors::new(source, function, |field| plan.lent_field(field));
        source.line("}");
    }
    let anonymous = plain.replace("'a", "'_");
    let bound = with_bound.replace("<'a, ", "<").replace("<'a>", "");
    let answer =
        if function.result == Type::Object { "X::Answer".to_owned() } else { plan.owned(&function.result) };
    source.blank();
    source.line(format!("impl{bound} Put for {name}{anonymous} {{"));
    source.line("#[inline]");
    source.line("fn put(&self, writer: &mut Writer<'_>) {");
    source.line(format!("writer.u32({});", number(function)));
    constructors::put_fields(source, function);
    source.line("}");
    source.line("}");
    source.blank();
    source.line(format!("impl{bound} Encode for {name}{anonymous} {{"));
    source.line("#[inline] fn encoded_len(&self) -> usize { measured(self) }");
    source.line("#[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }");
    source.line("}");
    source.blank();
    source.line(format!("impl{bound} RemoteCall for {name}{anonymous} {{"));
    source.line(format!("type Answer = {answer};"));
    source.line(format!("const NAME: &'static str = \"{}\";", function.name));
    source.line("#[inline]");
    source.line("fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {");
    source.line(if function.result == Type::Object { "X::read_answer(answer)" } else { "read(answer)" });
    source.line("}");
    source.line("}");
}

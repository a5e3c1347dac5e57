//! Schema texts that are read, and schema texts that are refused at their place.

use super::{API_SUBSET, Kind, MTPROTO, MTSTRESS, SchemaErrorKind, Type, parse};
use crate::constructor::ConstructorId;

#[test]
fn our_own_texts_are_read_together() {
    let schema = parse(&[MTPROTO, MTSTRESS]).unwrap();
    let salts = schema.find("future_salts").unwrap();
    let names: Vec<&str> = salts.fields.iter().map(|field| field.name.as_str()).collect();
    assert_eq!(names, ["req_msg_id", "now", "salts"]);
    assert_eq!(schema.type_name(&salts.fields[2].ty), "vector<future_salt>");
    assert_eq!(schema.find("ping").unwrap().kind, Kind::Function);
    let container = schema.find("msg_container").unwrap();
    assert_eq!(schema.type_name(&container.fields[0].ty), "vector<message>");
    let odd: Vec<&str> = schema.odd_ids().map(|definition| definition.name.as_str()).collect();
    assert!(odd.iter().all(|name| matches!(*name, "msg_container" | "msg_copy" | "message")), "{odd:?}");
    assert!(parse(&[MTPROTO, API_SUBSET]).unwrap_err().to_string().contains("`Update` is not defined"));
}

#[test]
fn every_construct_of_the_language_is_understood() {
    let schema = parse(&["// LAYER 7\n\n// Says hello.\n// Twice.\nhello#1 flags:# a:flags.3?true flags2:# b:flags2.0?Vector<World> c:vector<%World> = Hello;\n\
        world#2 x:int128 = World; /* not\n documentation */ ---functions---\ncall {X:Type} flags:# query:!X = X;\nlist = Vector<Hello>;"])
    .unwrap();
    assert_eq!(schema.layer, Some(7));
    let hello = schema.find("hello").unwrap();
    assert_eq!(
        (hello.id, hello.line, hello.documentation.as_str()),
        (ConstructorId(1), 5, "Says hello.\nTwice.")
    );
    assert_eq!(hello.fields[1].condition.map(|condition| (condition.word, condition.bit)), Some((0, 3)));
    assert_eq!(hello.fields[3].condition.map(|condition| (condition.word, condition.bit)), Some((2, 0)));
    assert_eq!(schema.type_name(&hello.fields[3].ty), "Vector<World>");
    assert_eq!(schema.type_name(&hello.fields[4].ty), "vector<world>");
    let call = schema.find("call").unwrap();
    assert_eq!((call.result.clone(), call.id), (Type::Object, call.computed_id));
    assert_eq!(schema.type_name(&schema.find("list").unwrap().result), "Vector<Hello>");
}

#[test]
fn mistakes_are_reported_at_their_place() {
    let refused = |text: &str| {
        let error = parse(&[text]).unwrap_err();
        (error.line, error.column, error.kind)
    };
    let unknown = SchemaErrorKind::UnknownType {
        name: "Wrld".to_owned(),
        suggestion: ", did you mean `World`?".to_owned(),
    };
    assert_eq!(refused("world = World;\n  a b:Wrld = A;"), (2, 5, unknown));
    assert_eq!(refused("a b:flags.1?int = A;"), (1, 3, SchemaErrorKind::FlagsWord("flags".to_owned())));
    assert_eq!(
        refused("a flags:# b:flags.32?int = A;"),
        (1, 11, SchemaErrorKind::FlagBit("flags.32".to_owned()))
    );
    assert_eq!(refused("a b:int;"), (1, 1, SchemaErrorKind::NoResult));
    assert_eq!(refused("a#xyz = A;"), (1, 1, SchemaErrorKind::NotANumber("a#xyz".to_owned())));
    assert_eq!(refused("a = A;\na x:int = A;"), (2, 1, SchemaErrorKind::DuplicateName("a".to_owned())));
    assert_eq!(refused("a b:Vector<int = A;"), (1, 3, SchemaErrorKind::NotAType("Vector<int".to_owned())));
    assert_eq!(refused("a b = A;"), (1, 3, SchemaErrorKind::NotAField("b".to_owned())));
    assert_eq!(refused("a = A"), (1, 1, SchemaErrorKind::NoEnd("the definition")));
    assert_eq!(refused("\n /* a"), (2, 2, SchemaErrorKind::NoEnd("the comment")));
    let duplicate = SchemaErrorKind::DuplicateId { id: ConstructorId(1), other: "a".to_owned() };
    assert_eq!(refused("a#1 = A; b#1 = A;"), (1, 10, duplicate));
}

#[test]
fn any_text_is_read_or_refused() {
    for text in [
        "",
        ";",
        ";;",
        "=",
        "= =;",
        "a = ;",
        "{X:Type} = A;",
        "a é = A;",
        "é#1 = A;",
        "a b:% = A;",
        "a b:! = A;",
        "a b:Vector<> = A;",
    ] {
        let _ = parse(&[text]);
    }
    let deep = format!("a b:{}int{} = A;", "Vector<".repeat(5_000), ">".repeat(5_000));
    assert_eq!(parse(&[&deep]).unwrap_err().kind, SchemaErrorKind::VectorDepth);
}

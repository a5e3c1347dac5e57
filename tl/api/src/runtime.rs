//! What generated code is made of, under one roof.

pub(crate) use mtproto_tl::{DecodeError, Encode, Reader, RemoteCall, Writer};

pub(crate) use crate::layout::{Field, Layout, Shape, Sum};
pub(crate) use crate::owned::{
    Fields, Input, Put, RawObject, Take, bit, boxed, has, measured, object, put_boxed, put_if, read,
};
pub(crate) use crate::text::Text;
pub(crate) use crate::view::{Lend, RawView, Vector, View, at, flag_at, maybe_at, own};

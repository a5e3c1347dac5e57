//! `msg_container`: several messages in one packet.
//!
//! A container is read by walking views of the packet, and written message by message into the packet, behind room
//! that was left for the header. It carries no type of its own for writing, because its parts are written at
//! different times: the header last.

use crate::constructor::{Constructor, ConstructorId, Decode, Encode};
use crate::error::{DecodeError, DecodeErrorKind};
use crate::line;
use crate::message::{MESSAGE_HEADER_BYTES, MessageView};
use crate::reader::Reader;
use crate::writer::Writer;

/// The constructor number and the count: what stands before the messages.
pub const CONTAINER_HEADER_BYTES: usize = 8;

/// The most messages a container from a peer may hold.
///
/// The protocol's own limit; what we send stays below it. It bounds the work one packet can cause.
///
/// spec: mtproto/service_messages#simple-container
pub const CONTAINER_MESSAGES_RECEIVED_MAX: u32 = 1024;

/// Writes what stands before the messages of a container.
pub fn write_container_header(writer: &mut Writer<'_>, message_count: usize) {
    writer.constructor(ContainerView::ID);
    writer.count(message_count);
}

/// The messages in a container.
///
/// Count and lengths have been checked; the bodies have not been looked at. A container must not stand in a
/// container, and the walker of the bodies sees to that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContainerView<'a> {
    messages: &'a [u8],
    count: usize,
}

impl Constructor for ContainerView<'_> {
    const ID: ConstructorId = line::id(Self::SCHEMA);
    const NAME: &'static str = line::name(Self::SCHEMA);
    const SCHEMA: &'static str = "msg_container#73f1f8dc messages:vector<%Message> = MessageContainer";
}

impl<'a> Decode<'a> for ContainerView<'a> {
    /// Reads a container, its number included, and checks that every message in it is there.
    ///
    /// # Errors
    /// [`DecodeErrorKind::CountTooLarge`] for more than [`CONTAINER_MESSAGES_RECEIVED_MAX`] messages or more than
    /// there are bytes for, and the errors of [`MessageView::decode`] for each message.
    fn decode(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
        let outer = reader.enter(Self::ID)?;
        let at_count = reader.clone();
        let count = reader.count(MESSAGE_HEADER_BYTES)?;
        if let Ok(count) = u32::try_from(count)
            && count > CONTAINER_MESSAGES_RECEIVED_MAX
        {
            let max = CONTAINER_MESSAGES_RECEIVED_MAX;
            return Err(at_count.error(DecodeErrorKind::CountTooLarge { count, max }));
        }
        let mut walk = reader.clone();
        for _ in 0..count {
            MessageView::decode(&mut walk)?;
        }
        let messages = reader.raw(walk.position() - reader.position())?;
        reader.leave(outer);
        Ok(Self { messages, count })
    }
}

impl Encode for ContainerView<'_> {
    fn encoded_len(&self) -> usize {
        CONTAINER_HEADER_BYTES + self.messages.len()
    }

    fn encode(&self, writer: &mut Writer<'_>) {
        write_container_header(writer, self.count);
        writer.raw(self.messages);
    }
}

impl<'a> ContainerView<'a> {
    /// How many messages there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.count
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The messages, in the order in which they must be processed.
    #[must_use]
    pub const fn iter(&self) -> ContainerIter<'a> {
        ContainerIter { messages: Reader::new(self.messages), left: self.count }
    }
}

impl<'a> IntoIterator for ContainerView<'a> {
    type Item = MessageView<'a>;
    type IntoIter = ContainerIter<'a>;

    fn into_iter(self) -> ContainerIter<'a> {
        self.iter()
    }
}

impl<'a> IntoIterator for &ContainerView<'a> {
    type Item = MessageView<'a>;
    type IntoIter = ContainerIter<'a>;

    fn into_iter(self) -> ContainerIter<'a> {
        self.iter()
    }
}

/// The iterator of [`ContainerView`].
#[derive(Clone, Debug)]
pub struct ContainerIter<'a> {
    messages: Reader<'a>,
    left: usize,
}

impl<'a> Iterator for ContainerIter<'a> {
    type Item = MessageView<'a>;

    fn next(&mut self) -> Option<MessageView<'a>> {
        self.left = self.left.checked_sub(1)?;
        // All of them were readable when the view was made, so `ok` loses nothing.
        MessageView::decode(&mut self.messages).ok()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl ExactSizeIterator for ContainerIter<'_> {}

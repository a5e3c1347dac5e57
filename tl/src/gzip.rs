//! `gzip_packed`: one boxed object, compressed.
//!
//! It may stand for the result of a call, the innermost call of a message, or the whole body of a message. What it
//! holds is not packed again.
//!
//! [`Packer`] and [`Unpacker`] keep the memory of the compressor, which is some hundred kilobytes, from one object to
//! the next; a reactor has one of each. [`pack`] and [`unpack`] make one for a single use.
//!
//! The stream is the one of RFC 1952: a header, deflated data, a checksum and a length.

use flate2::{Compress, Compression, Crc, Decompress, FlushCompress, FlushDecompress, Status};
use thiserror::Error;

use crate::primitive::string_encoded_len;

constructor! {
    /// One boxed object, compressed.
    ///
    /// spec: mtproto/service_messages#packed-object
    "gzip_packed#3072cfa1 packed_data:bytes = Object"
    pub struct GzipPacked<'a> {
        /// A gzip stream; see [`unpack`].
        pub packed_data: &'a [u8],
    }
}

/// A packed object cannot be used. The peer is at fault, and the object is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum GzipError {
    /// The checksum or the length at the end does not match what was unpacked.
    #[error("the checksum or length of the packed object is wrong")]
    ChecksumMismatch,
    /// The data between header and checksum is not deflated data.
    #[error("the packed object is damaged")]
    InvalidData,
    /// The stream does not begin like a gzip stream.
    #[error("the packed object does not begin as a gzip stream")]
    InvalidHeader,
    /// The object would be larger than allowed. What was unpacked up to there is thrown away.
    #[error("the packed object is larger than {limit} bytes")]
    TooLarge {
        /// The limit of the caller.
        limit: usize,
    },
    /// Bytes follow the stream.
    #[error("bytes follow the packed object")]
    TrailingBytes,
    /// The stream ends too early.
    #[error("the packed object is cut off")]
    Truncated,
}

/// Compresses `body` into `packed`, replacing what is there; see [`Packer::pack`].
pub fn pack(body: &[u8], packed: &mut Vec<u8>) -> bool {
    Packer::new().pack(body, packed)
}

/// Unpacks `packed` into `output`, replacing what is there; see [`Unpacker::unpack`].
///
/// # Errors
/// Those of [`Unpacker::unpack`].
pub fn unpack(packed: &[u8], output: &mut Vec<u8>, limit: usize) -> Result<(), GzipError> {
    Unpacker::new().unpack(packed, output, limit)
}

/// What every stream of ours begins with: deflate, no extra fields, no time, no system.
const HEADER: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];
/// Checksum and length at the end.
const TRAILER_BYTES: usize = 8;

/// Packs objects one after another without allocating for each.
#[derive(Debug)]
pub struct Packer {
    compress: Compress,
}

impl Packer {
    /// A packer with the usual balance of speed and size.
    #[must_use]
    pub fn new() -> Self {
        Self { compress: Compress::new(Compression::default(), false) }
    }

    /// Compresses `body` into `packed`, replacing what is there.
    ///
    /// Returns whether a [`GzipPacked`] of the result takes fewer bytes than `body` itself. If not, `packed` holds
    /// nothing of use: the work is given up as soon as that is certain.
    pub fn pack(&mut self, body: &[u8], packed: &mut Vec<u8>) -> bool {
        self.compress.reset();
        packed.clear();
        packed.extend_from_slice(&HEADER);
        // A stream of the size of the body is no gain, so there is no need for more room than that.
        packed.resize(body.len().max(HEADER.len()), 0);
        let Some(room) = packed.get_mut(HEADER.len()..) else { return false };
        let deflated = match self.compress.compress(body, room, FlushCompress::Finish) {
            Ok(Status::StreamEnd) => usize::try_from(self.compress.total_out()).unwrap_or(usize::MAX),
            // It did not fit.
            _ => return false,
        };
        packed.truncate(HEADER.len().saturating_add(deflated));
        packed.extend_from_slice(&checksum(body));
        4 + string_encoded_len(packed.len()) < body.len()
    }
}

impl Default for Packer {
    fn default() -> Self {
        Self::new()
    }
}

/// Unpacks objects one after another without allocating for each.
#[derive(Debug)]
pub struct Unpacker {
    decompress: Decompress,
}

impl Unpacker {
    /// An unpacker.
    #[must_use]
    pub fn new() -> Self {
        Self { decompress: Decompress::new(false) }
    }

    /// Unpacks `packed` into `output`, replacing what is there.
    ///
    /// Room is made as bytes come out, never because a length is announced. After an error `output` is empty.
    ///
    /// # Errors
    /// [`GzipError::TooLarge`] if more than `limit` bytes would come out, and the others if `packed` is not exactly
    /// one gzip stream.
    pub fn unpack(&mut self, packed: &[u8], output: &mut Vec<u8>, limit: usize) -> Result<(), GzipError> {
        output.clear();
        let result = self.unpack_stream(packed, output, limit);
        if result.is_err() {
            output.clear();
        }
        result
    }

    fn unpack_stream(&mut self, packed: &[u8], output: &mut Vec<u8>, limit: usize) -> Result<(), GzipError> {
        let deflated = skip_header(packed)?;
        let trailer = self.inflate(deflated, output, limit)?;
        match trailer.len() {
            0..TRAILER_BYTES => Err(GzipError::Truncated),
            TRAILER_BYTES if trailer == checksum(output) => Ok(()),
            TRAILER_BYTES => Err(GzipError::ChecksumMismatch),
            _ => Err(GzipError::TrailingBytes),
        }
    }

    /// Inflates up to the end of the deflated data, and gives back what follows it.
    fn inflate<'p>(
        &mut self,
        deflated: &'p [u8],
        output: &mut Vec<u8>,
        limit: usize,
    ) -> Result<&'p [u8], GzipError> {
        self.decompress.reset(false);
        let mut input = deflated;
        loop {
            let before = (self.decompress.total_in(), self.decompress.total_out());
            let filled = output.len();
            output.resize(filled + step_bytes(filled, deflated.len(), limit), 0);
            let room = output.get_mut(filled..).unwrap_or_default();
            let status = self.decompress.decompress(input, room, FlushDecompress::None);
            let consumed = counted(before.0, self.decompress.total_in());
            let produced = counted(before.1, self.decompress.total_out());
            output.truncate(filled + produced);
            input = input.get(consumed..).unwrap_or_default();
            if output.len() > limit {
                return Err(GzipError::TooLarge { limit });
            }
            match status {
                Err(_) => return Err(GzipError::InvalidData),
                Ok(Status::StreamEnd) => return Ok(input),
                // There is always room for one byte, so without progress it is the input that is missing.
                Ok(_) if consumed == 0 && produced == 0 => return Err(GzipError::Truncated),
                Ok(_) => {}
            }
        }
    }
}

impl Default for Unpacker {
    fn default() -> Self {
        Self::new()
    }
}

/// How much room to make next: at first for the usual rate of compression, then as much again as came out, and never
/// more than one byte beyond the limit, which is what shows that the limit is passed.
fn step_bytes(filled: usize, packed_bytes: usize, limit: usize) -> usize {
    const FIRST_BYTES_MIN: usize = 1024;
    const USUAL_RATE: usize = 4;
    let wanted = filled.max(packed_bytes.saturating_mul(USUAL_RATE)).max(FIRST_BYTES_MIN);
    wanted.min(limit.saturating_add(1).saturating_sub(filled)).max(1)
}

/// How far a counter of the decompressor has come.
fn counted(before: u64, after: u64) -> usize {
    usize::try_from(after.saturating_sub(before)).unwrap_or(usize::MAX)
}

/// The end of a stream: CRC-32 of the object and its length modulo 2³².
fn checksum(object: &[u8]) -> [u8; TRAILER_BYTES] {
    let mut crc = Crc::new();
    crc.update(object);
    let [a, b, c, d] = crc.sum().to_le_bytes();
    let [e, f, g, h] = crc.amount().to_le_bytes();
    [a, b, c, d, e, f, g, h]
}

/// Checks the header, and gives back what follows it.
fn skip_header(packed: &[u8]) -> Result<&[u8], GzipError> {
    const HEADER_CHECKSUM: u8 = 2;
    const EXTRA: u8 = 4;
    const NAME: u8 = 8;
    const COMMENT: u8 = 16;
    const RESERVED: u8 = 0xe0;

    let Some((&[magic_1, magic_2, method, flags, ..], mut rest)) = packed.split_first_chunk::<10>() else {
        return Err(GzipError::Truncated);
    };
    if [magic_1, magic_2, method] != [0x1f, 0x8b, 8] || flags & RESERVED != 0 {
        return Err(GzipError::InvalidHeader);
    }
    if flags & EXTRA != 0 {
        let (length, after) = rest.split_first_chunk::<2>().ok_or(GzipError::Truncated)?;
        rest = after.get(usize::from(u16::from_le_bytes(*length))..).ok_or(GzipError::Truncated)?;
    }
    for text in [NAME, COMMENT] {
        if flags & text != 0 {
            let end = rest.iter().position(|&byte| byte == 0).ok_or(GzipError::Truncated)?;
            rest = rest.get(end + 1..).unwrap_or_default();
        }
    }
    if flags & HEADER_CHECKSUM != 0 {
        rest = rest.get(2..).ok_or(GzipError::Truncated)?;
    }
    Ok(rest)
}

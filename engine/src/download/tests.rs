//! Downloads against a master datacenter and a CDN in memory, honest and otherwise.

use std::collections::BTreeMap;

use mtproto_crypto::SecureRandom;
use mtproto_crypto::sha256::sha256;

use super::*;
use crate::error::RequestError;

const CDN: DatacenterId = DatacenterId(203);
const BLOCK: usize = 128 << 10;
const KEY: [u8; 32] = [0x5a; 32];
const IV: [u8; 16] = [0xc3; 16];

type Hash = (i64, i32, [u8; 32]);

/// What is done to a part on its way, given where it begins.
type Change = Box<dyn Fn(u64, &mut Vec<u8>)>;

/// Both datacenters, and what they do wrong.
struct Servers {
    file: Vec<u8>,
    /// The blocks as the CDN keeps them.
    encrypted: Vec<u8>,
    hashes: Vec<Hash>,
    /// Hashes that the redirection brings.
    with_redirect: usize,
    redirects: bool,
    has_keys: bool,
    is_there: bool,
    reuploads: u32,
    /// Reads at the CDN meet these errors first.
    cdn_errors: Vec<&'static str>,
    /// Connections with the CDN that fail first.
    cdn_losses: u32,
    redirection: (i32, usize, usize),
    change: Change,
    /// Calls that were made, by name.
    calls: BTreeMap<&'static str, u32>,
}

fn string(out: &mut Vec<u8>, bytes: &[u8]) {
    let start = out.len();
    out.resize(start + mtproto_tl::primitive::string_encoded_len(bytes.len()), 0);
    mtproto_tl::Writer::new(&mut out[start..]).bytes(bytes);
}

fn words(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

fn vector_of(hashes: &[Hash]) -> Vec<u8> {
    let mut out = words(&[0x1cb5_c415, u32::try_from(hashes.len()).unwrap()]);
    for (offset, limit, hash) in hashes {
        out.extend(words(&[0xf39b_035c]));
        out.extend(offset.to_le_bytes());
        out.extend(limit.to_le_bytes());
        string(&mut out, hash);
    }
    out
}

fn server_key() -> RsaPublicKey {
    mtproto_crypto::public_keys::test().remove(0)
}

impl Servers {
    fn new(bytes: usize) -> Self {
        let mut file = vec![0; bytes];
        SecureRandom::from_seed([3; 32]).fill_wire(&mut file);
        let mut encrypted = file.clone();
        // One stream for the whole: the vector of a block follows from its place.
        let mut iv = IV;
        iv[12..].fill(0);
        KeyStream::new(&KEY, &iv).apply(&mut encrypted);
        let hashes = encrypted
            .chunks(BLOCK)
            .enumerate()
            .map(|(index, block)| {
                let offset = i64::try_from(index * BLOCK).unwrap();
                (offset, i32::try_from(block.len()).unwrap(), sha256(&[block]))
            })
            .collect();
        Self {
            file,
            encrypted,
            hashes,
            with_redirect: 2,
            redirects: true,
            has_keys: true,
            is_there: true,
            reuploads: 0,
            cdn_errors: Vec::new(),
            cdn_losses: 0,
            redirection: (203, 32, 16),
            change: Box::new(|_, _| ()),
            calls: BTreeMap::new(),
        }
    }

    fn master(&mut self, call: &[u8]) -> Vec<u8> {
        let mut reader = mtproto_tl::Reader::new(call);
        match reader.u32().unwrap() {
            0xbe53_35be => {
                *self.calls.entry(GET_FILE).or_default() += 1;
                let flags = reader.u32().unwrap();
                assert_eq!(reader.u32().unwrap(), 0x10ca_7104, "the location");
                let (offset, limit) = (reader.i64().unwrap(), reader.i32().unwrap());
                let (offset, limit) = (usize::try_from(offset).unwrap(), usize::try_from(limit).unwrap());
                assert!(offset.is_multiple_of(limit) && reader.is_empty());
                if flags == 2 && self.redirects {
                    return self.redirect();
                }
                let mut out = words(&[0x096a_18d5, 0xaa96_3b05, 7]);
                let part = self.file.get(offset..).unwrap_or_default();
                string(&mut out, &part[..part.len().min(limit)]);
                out
            }
            0x5202_9342 => {
                *self.calls.entry(GET_CDN_CONFIG).or_default() += 1;
                let mut out = words(&[0x5725_e40a, 0x1cb5_c415, 2, 0xc982_eaba, 999]);
                string(&mut out, b"another's");
                out.extend(words(&[0xc982_eaba, if self.has_keys { 203 } else { 204 }]));
                string(&mut out, server_key().to_pem().as_bytes());
                out
            }
            0x91dc_3f31 => {
                *self.calls.entry(GET_CDN_FILE_HASHES).or_default() += 1;
                assert_eq!(reader.bytes().unwrap(), b"token");
                let offset = reader.i64().unwrap();
                let ends_behind = |(at, bytes, _): &&Hash| at + i64::from(*bytes) > offset;
                vector_of(&self.hashes.iter().filter(ends_behind).take(3).copied().collect::<Vec<_>>())
            }
            0x9b27_54a8 => {
                *self.calls.entry(REUPLOAD_CDN_FILE).or_default() += 1;
                assert_eq!(
                    (reader.bytes().unwrap(), reader.bytes().unwrap()),
                    (&b"token"[..], &b"bring"[..])
                );
                self.is_there = self.reuploads == 0;
                self.reuploads = self.reuploads.saturating_sub(1);
                vector_of(&self.hashes[..1])
            }
            other => panic!("{other:x}"),
        }
    }

    fn redirect(&self) -> Vec<u8> {
        let (datacenter, key, iv) = self.redirection;
        let mut out = words(&[0xf18c_da44]);
        out.extend(datacenter.to_le_bytes());
        string(&mut out, b"token");
        string(&mut out, &KEY[..key.min(32)]);
        string(&mut out, &IV[..iv.min(16)]);
        out.extend(vector_of(&self.hashes[..self.with_redirect.min(self.hashes.len())]));
        out
    }

    fn cdn(&mut self, call: &[u8]) -> Result<Vec<u8>, CallError> {
        *self.calls.entry(GET_CDN_FILE).or_default() += 1;
        let mut reader = mtproto_tl::Reader::new(call);
        assert_eq!(reader.u32().unwrap(), 0x395f_69da);
        assert_eq!(reader.bytes().unwrap(), b"token");
        let (offset, limit) = (reader.i64().unwrap(), reader.i32().unwrap());
        let (offset, limit) = (u64::try_from(offset).unwrap(), usize::try_from(limit).unwrap());
        assert!(offset.is_multiple_of(4_096) && limit >= 4_096 && limit.is_power_of_two());
        assert_eq!(offset >> 20, (offset + limit as u64 - 1) >> 20, "no read crosses a megabyte");
        if !self.cdn_errors.is_empty() {
            let message = self.cdn_errors.remove(0).to_owned();
            return Err(CallError::RpcError { code: 400, message });
        }
        if !self.is_there {
            let mut out = words(&[0xeea8_e46e]);
            string(&mut out, b"bring");
            return Ok(out);
        }
        let part = self.encrypted.get(usize::try_from(offset).unwrap()..).unwrap_or_default();
        let mut part = part[..part.len().min(limit)].to_vec();
        (self.change)(offset, &mut part);
        let mut out = words(&[0xa99f_ca4f]);
        string(&mut out, &part);
        Ok(out)
    }

    /// Downloads, checks that what came is the beginning of the file, and says how far it came.
    fn download(&mut self, mut download: FileDownload) -> (u64, Result<(), DownloadError>) {
        let mut at = None;
        for _ in 0..1_000 {
            let told = match download.wanted() {
                Wanted::Done => return (at.unwrap_or(0), Ok(())),
                Wanted::Bytes { offset, bytes } => {
                    assert_eq!(offset, *at.get_or_insert(offset), "in order");
                    let from = usize::try_from(offset).unwrap();
                    assert_eq!(bytes, self.file[from..from + bytes.len()], "at {offset}");
                    at = Some(offset + bytes.len() as u64);
                    continue;
                }
                Wanted::Master(call) => download.answered(Ok(&self.master(&call))),
                Wanted::Cdn { datacenter, keys, call } => {
                    assert_eq!((datacenter, &*keys), (CDN, &[server_key()][..]));
                    if self.cdn_losses > 0 {
                        self.cdn_losses -= 1;
                        download.cdn_lost();
                        continue;
                    }
                    match self.cdn(&call) {
                        Ok(answer) => download.answered(Ok(&answer)),
                        Err(error) => download.answered(Err(error)),
                    }
                }
            };
            if let Err(error) = told {
                return (at.unwrap_or(0), Err(error));
            }
        }
        panic!("it goes round in circles: {:?}", self.calls);
    }

    fn whole(&mut self) -> (u64, Result<(), DownloadError>) {
        self.download(FileDownload::new(words(&[0x10ca_7104])))
    }

    fn count(&self, call: &str) -> u32 {
        self.calls.get(call).copied().unwrap_or(0)
    }
}

const SIZE: usize = 9 * BLOCK + 5_000;

/// spec: api/cdn
/// spec: api/cdn#decrypting-files
#[test]
fn a_redirected_file_is_read_from_the_cdn_block_by_block() {
    for bytes in [0, 1, 16, 4_096, BLOCK - 1, BLOCK, BLOCK + 1, SIZE] {
        let mut servers = Servers::new(bytes);
        assert_eq!(servers.whole(), (bytes as u64, Ok(())), "{bytes}");
        assert_eq!(servers.count(GET_CDN_FILE) as usize, bytes.div_ceil(BLOCK));
        assert_eq!(servers.count(GET_FILE), 1);
    }
    let mut plain = Servers::new(SIZE);
    plain.redirects = false;
    assert_eq!(plain.whole(), (SIZE as u64, Ok(())));
    assert_eq!(plain.count(GET_FILE), 10);
}

#[test]
fn a_part_of_a_file_can_be_asked_for() {
    for redirects in [false, true] {
        let mut servers = Servers::new(SIZE);
        servers.redirects = redirects;
        let from = 2 * BLOCK as u64;
        let range = FileDownload::new(words(&[0x10ca_7104])).range(from + 77, from + 200_000);
        assert_eq!(servers.download(range), (from + 200_000, Ok(())));
        assert!(servers.count(GET_CDN_FILE) <= 2);
    }
}

/// spec: api/cdn#verifying-files
#[test]
fn a_block_that_is_not_the_one_promised_is_never_delivered() {
    let third = 2 * BLOCK as u64;
    let changes: [Change; 4] = [
        Box::new(move |at, part| {
            if at == third {
                part[0] ^= 1
            }
        }),
        Box::new(move |at, part| {
            if at == third {
                *part.last_mut().unwrap() ^= 0x80
            }
        }),
        Box::new(move |at, part| {
            if at == third {
                part.truncate(1_000)
            }
        }),
        Box::new(move |at, part| {
            if at == third {
                part.clear()
            }
        }),
    ];
    for change in changes {
        let mut servers = Servers::new(SIZE);
        servers.change = change;
        assert_eq!(servers.whole(), (third, Err(DownloadError::HashMismatch { offset: third })));
    }
    // A hash of another block, and one that the master tells wrong.
    let mut servers = Servers::new(SIZE);
    servers.hashes[1].2 = servers.hashes[0].2;
    let offset = BLOCK as u64;
    assert_eq!(servers.whole(), (offset, Err(DownloadError::HashMismatch { offset })));
}

#[test]
fn more_than_was_asked_for_is_refused() {
    let mut servers = Servers::new(SIZE);
    servers.change = Box::new(|_, part| part.push(0));
    let error = DownloadError::PartTooLarge { offset: 0, bytes: BLOCK + 1, limit: BLOCK };
    assert_eq!(servers.whole(), (0, Err(error.clone())));
    let mut download = FileDownload::new(Vec::new());
    let _asked = download.wanted();
    let mut answer = words(&[0x096a_18d5, 0xaa96_3b05, 7]);
    string(&mut answer, &vec![0; BLOCK + 1]);
    assert_eq!(download.answered(Ok(&answer)), Err(error));
}

#[test]
fn hashes_that_leave_gaps_overlap_or_overflow_are_refused() {
    type Lie = fn(&mut Vec<Hash>);
    let at = |block: usize| (block * BLOCK) as u64;
    let bad_range = |offset, bytes| DownloadError::HashRange { offset, bytes };
    let cases: [(Lie, u64, DownloadError); 9] = [
        (
            |hashes| hashes.retain(|hash| hash.0 != 4 * 131_072),
            at(4),
            DownloadError::HashMissing { offset: at(4) },
        ),
        (|hashes| hashes[1].0 = 4_096, 0, DownloadError::HashOverlap { offset: 4_096 }),
        (|hashes| hashes[1] = (0, 100, [0; 32]), 0, DownloadError::HashOverlap { offset: 0 }),
        (|hashes| hashes[1].0 = i64::MAX - 4_095, 0, bad_range(i64::MAX - 4_095, 131_072)),
        (|hashes| hashes[1].0 = -4_096, 0, bad_range(-4_096, 131_072)),
        (|hashes| hashes[1].0 += 16, 0, bad_range(131_088, 131_072)),
        (|hashes| hashes[1].1 = 0, 0, bad_range(131_072, 0)),
        (|hashes| hashes[1].1 = -1, 0, bad_range(131_072, -1)),
        // It would cross the boundary that no read crosses.
        (|hashes| hashes[1].1 = 1 << 20, 0, bad_range(131_072, 1 << 20)),
    ];
    for (index, (change, delivered, error)) in cases.into_iter().enumerate() {
        let mut servers = Servers::new(SIZE);
        change(&mut servers.hashes);
        assert_eq!(servers.whole(), (delivered, Err(error)), "case {index}");
    }
    // The same twice is no contradiction.
    let mut servers = Servers::new(SIZE);
    servers.hashes[1] = servers.hashes[0];
    servers.with_redirect = 2;
    assert_eq!(servers.whole().1, Err(DownloadError::HashMissing { offset: at(1) }));
}

/// spec: api/files#downloading-files
#[test]
fn blocks_of_any_size_that_reads_can_have_are_read() {
    let mut servers = Servers::new(1 << 20);
    let sizes = [4_096, 12_288, 500_000 / 4_096 * 4_096, 8_192];
    let mut offset = 0;
    servers.hashes.clear();
    for bytes in sizes {
        let block = &servers.encrypted[offset..offset + bytes];
        let hash = sha256(&[block]);
        servers.hashes.push((i64::try_from(offset).unwrap(), i32::try_from(bytes).unwrap(), hash));
        offset += bytes;
    }
    assert_eq!(servers.whole(), (offset as u64, Ok(())));
}

#[test]
fn a_file_that_the_cdn_lacks_is_brought_there() {
    let mut servers = Servers::new(SIZE);
    servers.is_there = false;
    assert_eq!(servers.whole(), (SIZE as u64, Ok(())));
    assert_eq!(servers.count(REUPLOAD_CDN_FILE), 1);
    let mut servers = Servers::new(SIZE);
    (servers.is_there, servers.reuploads) = (false, 2);
    assert_eq!(servers.whole(), (SIZE as u64, Ok(())));
    let mut servers = Servers::new(SIZE);
    (servers.is_there, servers.reuploads) = (false, 100);
    let never = DownloadError::NeverThere { offset: 0, times: REUPLOADS_MAX };
    assert_eq!(servers.whole(), (0, Err(never)));
}

#[test]
fn a_token_that_is_over_leads_back_to_the_master() {
    for message in ["FILE_TOKEN_INVALID", "REQUEST_TOKEN_INVALID", "CDN_METHOD_INVALID"] {
        let mut servers = Servers::new(SIZE);
        servers.cdn_errors = vec![message];
        assert_eq!(servers.whole(), (SIZE as u64, Ok(())));
        assert_eq!(servers.count(GET_FILE), 2);
        // If it happens all the time, the master datacenter does without the CDN.
        let mut servers = Servers::new(SIZE);
        servers.cdn_errors = vec![message; 100];
        assert_eq!(servers.whole(), (SIZE as u64, Ok(())));
        assert_eq!(servers.count(GET_CDN_FILE), u32::from(RETURNS_MAX) + 1);
    }
    let mut servers = Servers::new(SIZE);
    servers.cdn_errors = vec!["FILE_REFERENCE_EXPIRED"];
    let (delivered, error) = servers.whole();
    assert!(matches!(error, Err(DownloadError::Call { call: GET_CDN_FILE, .. })), "{delivered} {error:?}");
}

#[test]
fn keys_that_have_changed_are_fetched_once_more_before_the_master_is_asked_again() {
    let mut servers = Servers::new(SIZE);
    servers.cdn_losses = 1;
    assert_eq!(servers.whole(), (SIZE as u64, Ok(())));
    assert_eq!((servers.count(GET_CDN_CONFIG), servers.count(GET_FILE)), (2, 1));
    let mut servers = Servers::new(SIZE);
    servers.cdn_losses = 1_000;
    assert_eq!(servers.whole(), (SIZE as u64, Ok(())));
    assert_eq!(servers.count(GET_CDN_FILE), 0);
    let mut servers = Servers::new(SIZE);
    servers.has_keys = false;
    assert_eq!(servers.whole(), (SIZE as u64, Ok(())), "without keys nobody goes there");
    assert_eq!(servers.count(GET_CDN_FILE), 0);
}

#[test]
fn redirections_that_cannot_be_followed_and_answers_that_cannot_be_read_end_it() {
    for (redirection, field) in [
        ((0, 32, 16), "datacenter"),
        ((-203, 32, 16), "datacenter"),
        ((70_000, 32, 16), "datacenter"),
        ((203, 31, 16), "key"),
        ((203, 0, 16), "key"),
        ((203, 32, 15), "vector"),
    ] {
        let mut servers = Servers::new(SIZE);
        servers.redirection = redirection;
        assert_eq!(servers.whole(), (0, Err(DownloadError::Redirection { field })));
    }
    let mut download = FileDownload::new(Vec::new());
    let _asked = download.wanted();
    let unreadable = DownloadError::Unreadable { call: GET_FILE };
    assert_eq!(download.answered(Ok(&[1, 2, 3])), Err(unreadable));
    assert!(matches!(download.wanted(), Wanted::Done), "it has ended");
    let mut download = FileDownload::new(Vec::new());
    let error = CallError::Failed(RequestError::ConnectionGone);
    let failed = DownloadError::Call { call: GET_FILE, error: error.clone() };
    assert_eq!(download.answered(Err(error)), Err(failed));
}

#[test]
fn a_long_list_of_hashes_costs_no_more_than_what_is_kept() {
    let mut blocks = Blocks::default();
    let told: Vec<_> = (0..100_000)
        .map(|index| wire::ToldHash { offset: index * 4_096, limit: 4_096, hash: [0; 32] })
        .collect();
    blocks.learn(&told, 0).unwrap();
    assert!(blocks.at(0).is_some());
    let last_kept = (0..100_000_u64).take_while(|index| blocks.at(index * 4_096).is_some()).count();
    assert_eq!(last_kept, 128);
    blocks.learn(&told, 128 * 4_096).unwrap();
    assert!(blocks.at(128 * 4_096).is_some(), "what was too much is asked for again");
}

//! One file of one session: which part is next, what is missing, and whether what came down is what went up.

use std::collections::BTreeMap;

use mtproto_engine::Monotonic;
use sha2::{Digest, Sha256};

use crate::arrival::PlanRandom;
use crate::work::FileWork;
use crate::work::files::{Document, Part, is_big};

/// What a session does next with its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Uploads this part.
    Save(u32),
    /// Makes a file of the parts.
    Finish,
    /// Downloads this part.
    Read(u32),
}

/// How a file fares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Uploading,
    Finishing,
    Downloading,
    /// Given up; the next file begins when nothing of this one is in flight.
    Broken,
}

/// What the end of a step means for the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Progress {
    /// There is more to do.
    Going,
    /// It is up.
    Uploaded,
    /// It is down, and the same.
    Downloaded,
    /// It is down, and not the same.
    Damaged,
    /// It was given up.
    Broken,
}

/// Failures in a row after which a file is given up.
const FAILURES_MAX: u8 = 8;

/// Parts that may come before an earlier one, beyond those in flight.
const AHEAD_MIN: u32 = 16;

/// One file.
#[derive(Clone, Debug)]
pub(super) struct FileJob {
    file_id: i64,
    size: u64,
    part_bytes: usize,
    ahead: u32,
    verify: bool,
    stage: Stage,
    /// The first part that was never asked for.
    next: u32,
    /// Parts that have to be asked for again.
    again: Vec<u32>,
    in_flight: u16,
    done: u32,
    failures: u8,
    document: Option<Document>,
    /// Of what went up, up to this part.
    sent: (Sha256, u32),
    /// The whole of it.
    expected: Option<[u8; 32]>,
    /// Of what came down, up to this part; and parts that came before their turn.
    received: (Sha256, u32),
    early: BTreeMap<u32, Vec<u8>>,
    /// When its upload or download began.
    pub(super) began_at: Monotonic,
    /// The server wants nothing before.
    pub(super) paused_until: Monotonic,
}

impl FileJob {
    /// A file that is to be uploaded.
    pub(super) fn new(work: &FileWork, random: &mut PlanRandom, now: Monotonic) -> Self {
        let (from, to) = work.size;
        let size = from + random.next() % (to - from + 1);
        Self {
            file_id: random.next().cast_signed(),
            size,
            part_bytes: work.part_bytes,
            ahead: AHEAD_MIN.max(2 * u32::from(work.pipeline)),
            verify: work.verify,
            stage: Stage::Uploading,
            next: 0,
            again: Vec::new(),
            in_flight: 0,
            done: 0,
            failures: 0,
            document: None,
            sent: (Sha256::new(), 0),
            expected: None,
            received: (Sha256::new(), 0),
            early: BTreeMap::new(),
            began_at: now,
            paused_until: Monotonic(0),
        }
    }

    /// How many parts it has.
    pub(super) fn parts(&self) -> u32 {
        u32::try_from(self.size.div_ceil(self.part_bytes as u64)).unwrap_or(u32::MAX)
    }

    /// The length of a part.
    pub(super) fn length(&self, number: u32) -> usize {
        let from = u64::from(number) * self.part_bytes as u64;
        usize::try_from(self.size.saturating_sub(from)).unwrap_or(usize::MAX).min(self.part_bytes)
    }

    /// A part on its way up.
    pub(super) fn part(&self, number: u32) -> Part {
        Part {
            file_id: self.file_id,
            number,
            of: self.parts(),
            bytes: self.length(number),
            is_big: is_big(self.size),
        }
    }

    /// What the client calls it, of how many parts it is made, and whether it is a large one.
    pub(super) fn input(&self) -> (i64, u32, bool) {
        (self.file_id, self.parts(), is_big(self.size))
    }

    /// The file on the server.
    pub(super) const fn document(&self) -> Option<&Document> {
        self.document.as_ref()
    }

    /// What is to be done next, if there is anything before what is in flight has ended.
    pub(super) fn step(&self) -> Option<Step> {
        let again = self.again.last().copied();
        let fresh = (self.next < self.parts()).then_some(self.next);
        match self.stage {
            Stage::Uploading => again.or(fresh).map(Step::Save),
            Stage::Finishing => (self.in_flight == 0).then_some(Step::Finish),
            Stage::Downloading => {
                let first = self.received.1;
                let near = fresh.filter(|next| !self.verify || next.saturating_sub(first) < self.ahead);
                again.or(near).map(Step::Read)
            }
            Stage::Broken => None,
        }
    }

    /// The step has begun.
    pub(super) fn begun(&mut self, step: Step) {
        self.in_flight += 1;
        if let Step::Save(number) | Step::Read(number) = step {
            match self.again.last() {
                Some(last) if *last == number => drop(self.again.pop()),
                _ => self.next = self.next.max(number + 1),
            }
        }
    }

    /// Takes the bytes of a part that goes up into the hash, each part once and in order.
    pub(super) fn hash_sent(&mut self, number: u32, bytes: &[u8]) {
        if self.verify && number == self.sent.1 {
            self.sent.0.update(bytes);
            self.sent.1 += 1;
        }
    }

    /// A part is up.
    pub(super) fn saved(&mut self) -> Progress {
        self.ended_well();
        self.done += 1;
        if self.stage == Stage::Uploading && self.done == self.parts() {
            self.stage = Stage::Finishing;
        }
        self.progress()
    }

    /// The server has made a file of the parts.
    pub(super) fn finished(&mut self, document: Document) -> Progress {
        self.ended_well();
        if self.stage != Stage::Finishing {
            return self.progress();
        }
        self.document = Some(document);
        self.expected = self.verify.then(|| self.sent.0.clone().finalize().into());
        Progress::Uploaded
    }

    /// Begins to download the file.
    pub(super) fn download(&mut self, now: Monotonic) {
        self.stage = Stage::Downloading;
        (self.next, self.done, self.failures) = (0, 0, 0);
        self.again.clear();
        self.early.clear();
        self.received = (Sha256::new(), 0);
        self.began_at = now;
    }

    /// A part has come down.
    pub(super) fn read(&mut self, number: u32, bytes: &[u8]) -> Progress {
        self.ended_well();
        if self.stage != Stage::Downloading {
            return self.progress();
        }
        self.done += 1;
        if self.verify {
            self.hash_received(number, bytes);
        }
        if self.done < self.parts() {
            return Progress::Going;
        }
        let hash: [u8; 32] = std::mem::take(&mut self.received.0).finalize().into();
        let is_same =
            bytes.len() == self.length(number) && self.expected.is_none_or(|expected| expected == hash);
        if is_same { Progress::Downloaded } else { Progress::Damaged }
    }

    /// Parts are hashed where they lie; only those that come before their turn are copied.
    fn hash_received(&mut self, number: u32, bytes: &[u8]) {
        if number != self.received.1 {
            self.early.insert(number, bytes.to_vec());
            return;
        }
        self.received.0.update(bytes);
        self.received.1 += 1;
        while let Some(early) = self.early.remove(&self.received.1) {
            self.received.0.update(&early);
            self.received.1 += 1;
        }
    }

    /// The server misses a part; it goes up again. Gives the file up if that does not end.
    pub(super) fn missing(&mut self, number: u32) -> Progress {
        self.in_flight = self.in_flight.saturating_sub(1);
        if self.stage == Stage::Finishing && number < self.parts() {
            self.stage = Stage::Uploading;
            self.done = self.done.saturating_sub(1);
            self.again.push(number);
        }
        self.one_more_failure()
    }

    /// The server wants to be left alone for a while; the step is tried again then.
    pub(super) fn wait(&mut self, step: Step, until: Monotonic) -> Progress {
        self.in_flight = self.in_flight.saturating_sub(1);
        self.repeat(step);
        self.paused_until = self.paused_until.max(until);
        self.progress()
    }

    /// A step failed; it is tried again, until that has happened too often in a row.
    pub(super) fn failed(&mut self, step: Step) -> Progress {
        self.in_flight = self.in_flight.saturating_sub(1);
        self.repeat(step);
        self.one_more_failure()
    }

    /// A step has ended without a result, with the run.
    pub(super) fn unfinished(&mut self) {
        self.in_flight = self.in_flight.saturating_sub(1);
    }

    fn repeat(&mut self, step: Step) {
        match (step, self.stage) {
            (Step::Save(number), Stage::Uploading) | (Step::Read(number), Stage::Downloading) => {
                self.again.push(number);
            }
            _ => {}
        }
    }

    const fn ended_well(&mut self) {
        self.in_flight = self.in_flight.saturating_sub(1);
        self.failures = 0;
    }

    fn one_more_failure(&mut self) -> Progress {
        self.failures += 1;
        if self.failures > FAILURES_MAX {
            self.stage = Stage::Broken;
        }
        self.progress()
    }

    fn progress(&self) -> Progress {
        if self.stage == Stage::Broken && self.in_flight == 0 { Progress::Broken } else { Progress::Going }
    }
}

#[cfg(test)]
mod tests {
    use super::{FileJob, Progress, Step};
    use crate::arrival::PlanRandom;
    use crate::work::FileWork;
    use crate::work::files::{Direction, Document, fill_part};
    use mtproto_engine::Monotonic;
    use mtproto_tl::table::Table;

    const PART: usize = 1 << 10;

    fn job(size: u64) -> (FileJob, FileWork) {
        let work = FileWork::new(Direction::Both, (size, size), PART, 4, true, Table::built_in()).unwrap();
        (FileJob::new(&work, &mut PlanRandom::new(1, 1), Monotonic(0)), work)
    }

    fn document(work: &FileWork) -> Document {
        let media = serde_json::json!({ "document": {
            "_": "document", "id": "7", "access_hash": "8", "file_reference": "hex:01", "date": 1, "mime_type": "", "size": "5",
            "dc_id": 2, "attributes": [],
        } });
        work.document(&Table::built_in().encode("messageMediaDocument", &media).unwrap()).unwrap()
    }

    fn bytes(job: &FileJob, number: u32) -> Vec<u8> {
        let mut bytes = vec![0; job.length(number)];
        fill_part(5, 9, number, &mut bytes);
        bytes
    }

    fn upload(job: &mut FileJob, work: &FileWork) {
        while let Some(Step::Save(number)) = job.step() {
            job.begun(Step::Save(number));
            let bytes = bytes(job, number);
            job.hash_sent(number, &bytes);
            assert_eq!(job.saved(), Progress::Going);
        }
        assert_eq!(job.step(), Some(Step::Finish));
        job.begun(Step::Finish);
        assert_eq!(job.finished(document(work)), Progress::Uploaded);
    }

    #[test]
    fn what_comes_down_in_any_order_is_compared_with_what_went_up() {
        for seed in 0..20 {
            let (mut job, work) = job(20 * PART as u64 - 5);
            assert_eq!((job.parts(), job.length(19)), (20, PART - 5));
            upload(&mut job, &work);
            job.download(Monotonic(1));
            let mut random = PlanRandom::new(seed, 0);
            let mut in_flight = Vec::new();
            let damaged = seed % 2 == 1;
            let end = loop {
                while in_flight.len() < 4
                    && let Some(step) = job.step()
                {
                    job.begun(step);
                    in_flight.push(step);
                }
                let place = random.below(u32::try_from(in_flight.len()).unwrap()) as usize;
                let Step::Read(number) = in_flight.swap_remove(place) else { panic!("not a read") };
                if random.below(5) == 0 {
                    assert_eq!(job.failed(Step::Read(number)), Progress::Going);
                    continue;
                }
                let mut bytes = bytes(&job, number);
                bytes[0] ^= u8::from(damaged && number == 7);
                match job.read(number, &bytes) {
                    Progress::Going => {}
                    end => break end,
                }
            };
            assert_eq!(end, if damaged { Progress::Damaged } else { Progress::Downloaded }, "seed {seed}");
            assert!(in_flight.is_empty() && job.early.is_empty());
        }
    }

    #[test]
    fn parts_that_the_server_misses_go_up_again() {
        let (mut job, work) = job(3 * PART as u64);
        for number in 0..3 {
            job.begun(Step::Save(number));
            let bytes = bytes(&job, number);
            job.hash_sent(number, &bytes);
            job.saved();
        }
        job.begun(Step::Finish);
        assert_eq!(job.missing(1), Progress::Going);
        assert_eq!(job.step(), Some(Step::Save(1)));
        job.begun(Step::Save(1));
        assert_eq!(job.step(), None, "the others are up");
        job.saved();
        assert_eq!(job.step(), Some(Step::Finish));
        job.begun(Step::Finish);
        assert_eq!(job.finished(document(&work)), Progress::Uploaded);
    }

    #[test]
    fn a_wait_is_no_failure_and_failures_end() {
        let (mut job, _) = job(3 * PART as u64);
        for _ in 0..100 {
            let step = job.step().unwrap();
            job.begun(step);
            assert_eq!(job.wait(step, Monotonic(9)), Progress::Going);
        }
        assert_eq!(job.paused_until, Monotonic(9));
        let ends: Vec<Progress> = (0..9)
            .map(|_| {
                let step = job.step().unwrap();
                job.begun(step);
                job.failed(step)
            })
            .collect();
        assert_eq!((ends[7], ends[8]), (Progress::Going, Progress::Broken));
        assert_eq!(job.step(), None);
    }
}

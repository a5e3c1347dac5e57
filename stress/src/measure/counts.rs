//! What is counted beside the operations: requests, connections, messages between sessions, files.

/// Every request of a run, measured or not, so that none can get lost unseen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct RequestCounts {
    /// Asked for by the schedule; in the closed model those that were begun.
    pub(crate) offered: u64,
    /// Asked for and not begun: our own limits forbade it.
    pub(crate) dropped: u64,
    /// Asked for when no session was there to make it.
    pub(crate) not_begun: u64,
    /// Given to the engine.
    pub(crate) started: u64,
    /// Answered as they should be.
    pub(crate) completed: u64,
    /// Ended otherwise.
    pub(crate) failed: u64,
    /// Without an answer when the run ended: the connection was closed over them.
    pub(crate) unfinished: u64,
    /// Ends of requests that had ended before; always zero unless the engine is broken.
    pub(crate) ended_twice: u64,
}

impl RequestCounts {
    /// Requests that never ended; always zero unless the engine is broken.
    pub(crate) const fn lost(&self) -> u64 {
        self.started.saturating_sub(self.completed + self.failed + self.unfinished)
    }

    pub(super) const fn merge(&mut self, other: &Self) {
        self.offered += other.offered;
        self.dropped += other.dropped;
        self.not_begun += other.not_begun;
        self.started += other.started;
        self.completed += other.completed;
        self.failed += other.failed;
        self.unfinished += other.unfinished;
        self.ended_twice += other.ended_twice;
    }
}

/// What happened to connections.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct ConnectionCounts {
    /// Connections asked for.
    pub(crate) attempts: u64,
    /// Sockets that opened.
    pub(crate) sockets: u64,
    /// Keys agreed.
    pub(crate) keys: u64,
    /// Sessions that became ready.
    pub(crate) ready: u64,
    /// Sessions that ended before they were ready.
    pub(crate) failed: u64,
    /// Sessions that were ready and ended although nobody asked.
    pub(crate) dropped: u64,
    /// Sessions closed by the plan.
    pub(crate) closed: u64,
    /// Sessions that were ready again after their socket broke.
    pub(crate) reconnects: u64,
    /// Sessions the server began afresh.
    pub(crate) new_sessions: u64,
    /// Objects nobody had asked for.
    pub(crate) updates: u64,
}

impl ConnectionCounts {
    pub(super) const fn merge(&mut self, other: &Self) {
        self.attempts += other.attempts;
        self.sockets += other.sockets;
        self.keys += other.keys;
        self.ready += other.ready;
        self.failed += other.failed;
        self.dropped += other.dropped;
        self.closed += other.closed;
        self.reconnects += other.reconnects;
        self.new_sessions += other.new_sessions;
        self.updates += other.updates;
    }
}

/// What became of messages between sessions, beside their times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct DeliveryCounts {
    /// Messages that came, each once.
    pub(crate) delivered: u64,
    /// Messages that came again.
    pub(crate) duplicates: u64,
    /// Messages that came after one that was sent later.
    pub(crate) reordered: u64,
    /// Messages that another session was told of too.
    pub(crate) elsewhere: u64,
}

impl DeliveryCounts {
    pub(super) const fn merge(&mut self, other: &Self) {
        self.delivered += other.delivered;
        self.duplicates += other.duplicates;
        self.reordered += other.reordered;
        self.elsewhere += other.elsewhere;
    }
}

/// What became of files, beside the times of their parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct FileCounts {
    /// Files that went up whole.
    pub(crate) uploaded: u64,
    /// Files that came down as they went up.
    pub(crate) downloaded: u64,
    /// Files that came down otherwise.
    pub(crate) damaged: u64,
    /// Files that were given up.
    pub(crate) broken: u64,
    /// Calls that were made again, or are to be.
    pub(crate) repeated: u64,
    /// Those of them that the server wanted to wait.
    pub(crate) waits: u64,
}

impl FileCounts {
    pub(super) const fn merge(&mut self, other: &Self) {
        self.uploaded += other.uploaded;
        self.downloaded += other.downloaded;
        self.damaged += other.damaged;
        self.broken += other.broken;
        self.repeated += other.repeated;
        self.waits += other.waits;
    }
}

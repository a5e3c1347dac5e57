//! `http_wait`: how long a server may hold back an answer over HTTP.
//!
//! Transports with a connection of their own have no use for it; a server must still know it.

constructor! {
    /// Lets the server collect messages before it answers an HTTP request. Times are in milliseconds.
    ///
    /// spec: mtproto/service_messages#http-wait-long-poll
    "http_wait#9299359f max_delay:int wait_after:int max_wait:int = HttpWait"
    pub struct HttpWait {
        /// How long a message may wait for others at most.
        pub max_delay: i32,
        /// How long to wait for more after the latest one.
        pub wait_after: i32,
        /// How long to wait if there is none at all.
        pub max_wait: i32,
    }
}

//! The calls every datacenter answers: where the others are, and the load test's own.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use mtproto_tl::api_subset::{Config, DcOption, HelpGetConfig, HelpGetNearestDc, NearestDc};
use mtproto_tl::mtstress::{MtstressEcho, MtstressEchoed, MtstressPush};
use mtproto_tl::{Constructor, Decode, DecodeError, List, Reader};

use crate::api::{Answer, Call, Handled};
use crate::limits::{PUSHED_BYTES_MAX, PUSHED_UPDATES_MAX};

/// The addresses of all datacenters, as `help.getConfig` tells them.
#[derive(Debug, Default)]
pub(crate) struct Addresses {
    entries: Vec<AddressEntry>,
    secret: Option<[u8; 16]>,
    cdn: Option<u16>,
}

#[derive(Debug)]
struct AddressEntry {
    datacenter: u16,
    ip: String,
    is_ipv6: bool,
    port: u16,
}

impl Addresses {
    pub(crate) fn new(addresses: &[(u16, SocketAddr)], secrets: &[[u8; 16]], cdn: Option<u16>) -> Self {
        let entries = addresses.iter().map(|(datacenter, address)| AddressEntry {
            datacenter: *datacenter,
            ip: reachable(address.ip()).to_string(),
            is_ipv6: address.is_ipv6(),
            port: address.port(),
        });
        Self { entries: entries.collect(), secret: secrets.first().copied(), cdn }
    }

    /// Whether there is such a datacenter.
    pub(crate) fn has(&self, datacenter: u16) -> bool {
        self.entries.iter().any(|entry| entry.datacenter == datacenter)
    }

    fn options(&self) -> Vec<DcOption<'_>> {
        self.entries.iter().map(|entry| self.option(entry)).collect()
    }

    fn option<'a>(&'a self, entry: &'a AddressEntry) -> DcOption<'a> {
        DcOption {
            ipv6: entry.is_ipv6,
            tcpo_only: self.secret.is_some(),
            this_port_only: true,
            cdn: self.cdn == Some(entry.datacenter),
            id: i32::from(entry.datacenter),
            ip_address: entry.ip.as_bytes(),
            port: i32::from(entry.port),
            secret: self.secret.as_ref().map(|secret| secret.as_slice()),
            ..DcOption::default()
        }
    }
}

/// An address to connect to, for one to listen on.
const fn reachable(ip: IpAddr) -> IpAddr {
    match ip {
        IpAddr::V4(v4) if v4.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(v6) if v6.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
        other => other,
    }
}

/// What the built-in calls need to know.
#[derive(Debug)]
pub(crate) struct BuiltIn<'a> {
    pub(crate) addresses: &'a Addresses,
    pub(crate) test_mode: bool,
}

/// Reads a whole call.
pub(crate) fn read<'a, T: Decode<'a>>(body: &'a [u8]) -> Result<T, DecodeError> {
    let mut reader = Reader::new(body);
    let call = T::decode(&mut reader)?;
    reader.finish()?;
    Ok(call)
}

impl BuiltIn<'_> {
    /// Answers the call, or says that it is unknown.
    pub(crate) fn call(&self, call: &Call<'_>, answer: &mut Answer<'_>) -> Handled {
        let read = match call.method {
            HelpGetConfig::ID => read::<HelpGetConfig>(call.body).map(|_| self.config(call, answer)),
            HelpGetNearestDc::ID => read::<HelpGetNearestDc>(call.body).map(|_| nearest(call, answer)),
            MtstressEcho::ID => read::<MtstressEcho<'_>>(call.body)
                .map(|echo| answer.object(&MtstressEchoed { payload: echo.payload })),
            MtstressPush::ID => read::<MtstressPush>(call.body).map(|push| push_updates(&push, answer)),
            _ => return Handled::Unknown,
        };
        if read.is_err() {
            answer.error(400, "INPUT_FETCH_ERROR");
        }
        Handled::Answered
    }

    fn config(&self, call: &Call<'_>, answer: &mut Answer<'_>) {
        const REFRESH_SECONDS: i32 = 3_600;
        let date = call.now.unix_seconds();
        let options = self.addresses.options();
        // The values are those of the published example of this object.
        answer.object(&Config {
            date,
            expires: date.saturating_add(REFRESH_SECONDS),
            test_mode: self.test_mode,
            this_dc: i32::from(call.datacenter),
            dc_options: List::from(options.as_slice()),
            dc_txt_domain_name: b"",
            chat_size_max: 200,
            megagroup_size_max: 200_000,
            forwarded_count_max: 100,
            online_update_period_ms: 210_000,
            offline_blur_timeout_ms: 5_000,
            offline_idle_timeout_ms: 30_000,
            online_cloud_timeout_ms: 300_000,
            notify_cloud_delay_ms: 30_000,
            notify_default_delay_ms: 1_500,
            push_chat_period_ms: 60_000,
            push_chat_limit: 2,
            edit_time_limit: 172_800,
            revoke_time_limit: i32::MAX,
            revoke_pm_time_limit: i32::MAX,
            rating_e_decay: 2_419_200,
            stickers_recent_limit: 200,
            channels_read_media_period: 604_800,
            call_receive_timeout_ms: 20_000,
            call_ring_timeout_ms: 90_000,
            call_connect_timeout_ms: 30_000,
            call_packet_timeout_ms: 10_000,
            me_url_prefix: b"https://t.me/",
            caption_length_max: 1_024,
            message_length_max: 4_096,
            webfile_dc_id: i32::from(call.datacenter),
            ..Config::default()
        });
    }
}

fn nearest(call: &Call<'_>, answer: &mut Answer<'_>) {
    let this_dc = i32::from(call.datacenter);
    answer.object(&NearestDc { country: b"XX", this_dc, nearest_dc: this_dc });
}

fn push_updates(push: &MtstressPush, answer: &mut Answer<'_>) {
    if !(0..=PUSHED_UPDATES_MAX).contains(&push.count)
        || !(0..=PUSHED_BYTES_MAX).contains(&push.payload_bytes)
    {
        return answer.error(400, "LIMIT_INVALID");
    }
    let payload_bytes = usize::try_from(push.payload_bytes).unwrap_or_default();
    answer.object(&true);
    answer.push_updates(push.count.unsigned_abs(), payload_bytes);
}

//! Values of options: counts, rates, durations, transports, secrets. Text in, types out, and errors that show the form.

use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use nix::ifaddrs::getifaddrs;

use mtproto_engine::protocol::proxy::SecretError;
use mtproto_engine::{Framing, Obfuscation, ProxySecret, TransportConfig};

/// Reads a count: `500`, `2k`, `1.5m`, `200_000`.
pub(crate) fn parse_count(text: &str) -> Result<u64, String> {
    let plain = text.replace('_', "").to_lowercase();
    let (digits, unit) = match plain.strip_suffix('k') {
        Some(digits) => (digits, 1_000),
        None => plain.strip_suffix('m').map_or((plain.as_str(), 1), |digits| (digits, 1_000_000)),
    };
    let wrong = || format!("{text:?} is no count: write for example 500, 2k or 1.5m");
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let whole: u64 = whole.parse().map_err(|_| wrong())?;
    let mut scale = unit;
    let mut count = whole.checked_mul(unit).ok_or_else(wrong)?;
    for digit in fraction.chars() {
        scale /= 10;
        let digit = digit.to_digit(10).filter(|digit| *digit == 0 || scale > 0).ok_or_else(wrong)?;
        count += u64::from(digit) * scale;
    }
    Ok(count)
}

/// Reads a count that must not be zero.
pub(crate) fn parse_positive(text: &str) -> Result<u64, String> {
    parse_count(text)
        .and_then(|count| if count == 0 { Err("must be at least 1".to_owned()) } else { Ok(count) })
}

/// Reads a rate per second: `1000`, `5k`, `0.5`, `5k/s`, `300/m`; `0` is no limit.
pub(crate) fn parse_rate(text: &str) -> Result<f64, String> {
    let (number, per_seconds) = match text.split_once('/') {
        None | Some((_, "s")) => (text.split('/').next().unwrap_or(text), 1.0),
        Some((number, "m")) => (number, 60.0),
        Some((_, unit)) => return Err(format!("{unit:?} is no unit of a rate: write /s or /m")),
    };
    let (digits, unit) = match number.strip_suffix(['k', 'K']) {
        Some(digits) => (digits, 1e3),
        None => number.strip_suffix(['m', 'M']).map_or((number, 1.0), |digits| (digits, 1e6)),
    };
    digits
        .parse::<f64>()
        .ok()
        .map(|value| value * unit / per_seconds)
        .filter(|rate| *rate == 0.0 || (1e-3..=1e7).contains(rate))
        .ok_or_else(|| format!("{text:?} is no rate: write for example 1000, 5k/s or 300/m; 0 is no limit"))
}

/// Reads a duration: `500ms`, `10s`, `1.5s`, `1h30m`; `0` is none.
pub(crate) fn parse_duration(text: &str) -> Result<Duration, String> {
    if text == "0" {
        return Ok(Duration::ZERO);
    }
    let decimal = text.strip_suffix('s').and_then(|seconds| seconds.parse::<f64>().ok());
    if let Some(duration) = decimal.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok()) {
        return Ok(duration);
    }
    humantime::parse_duration(text).map_err(|_| {
        format!("{text:?} is no duration: write a number with its unit, for example 500ms, 10s or 1h30m")
    })
}

/// Reads the time allowed for an operation: 1 ms to 60 s, which is what the histograms reach.
pub(crate) fn parse_timeout(text: &str) -> Result<Duration, String> {
    parse_duration(text).and_then(|time| {
        if (Duration::from_millis(1)..=Duration::from_secs(60)).contains(&time) {
            Ok(time)
        } else {
            Err("must be from 1ms to 60s".to_owned())
        }
    })
}

/// Framing and disguise as the user names them: `padded`, `full`, `intermediate+obf`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TransportName {
    framing: Framing,
    obfuscated: bool,
}

impl TransportName {
    /// The name, as in [`parse_transport`].
    pub(crate) fn text(self) -> String {
        let framing = match self.framing {
            Framing::Abridged => "abridged",
            Framing::Intermediate => "intermediate",
            Framing::PaddedIntermediate => "padded",
            Framing::Full => "full",
            Framing::WebSocket => "websocket",
            Framing::Http => "http",
        };
        format!("{framing}{}", if self.obfuscated { "+obf" } else { "" })
    }

    /// The name of what is spoken with this secret: it needs obfuscation, and padding or records if it asks for them.
    pub(crate) fn text_with(mut self, secret: Option<&ProxySecret>) -> String {
        match secret {
            None => {}
            Some(ProxySecret::Plain(_)) => self.obfuscated = true,
            Some(ProxySecret::Padded(_)) => return "padded+obf".to_owned(),
            Some(ProxySecret::FakeTls { .. }) => return "padded+tls".to_owned(),
        }
        self.text()
    }

    /// Framing and disguise, as far as no secret decides.
    pub(crate) fn config(self) -> TransportConfig {
        let obfuscation = self.obfuscated.then(Obfuscation::default);
        TransportConfig { framing: self.framing, obfuscation }
    }

    /// Whether a secret can go with it: only what can stand in a bare stream can be hidden in one.
    pub(crate) fn takes_secret(self) -> bool {
        !matches!(self.framing, Framing::Full | Framing::WebSocket | Framing::Http)
    }
}

/// Reads a transport.
pub(crate) fn parse_transport(text: &str) -> Result<TransportName, String> {
    let (framing, suffix) =
        text.split_once('+').map_or((text, None), |(framing, suffix)| (framing, Some(suffix)));
    let framing = match framing {
        "abridged" => Framing::Abridged,
        "intermediate" => Framing::Intermediate,
        "padded" => Framing::PaddedIntermediate,
        "full" => Framing::Full,
        "websocket" | "ws" => Framing::WebSocket,
        "http" => Framing::Http,
        "wss" | "https" => {
            return Err(format!(
                "{framing:?} needs TLS, which is not spoken here: choose websocket or http, and let somebody else add TLS on the way"
            ));
        }
        other => {
            return Err(format!(
                "{other:?} is no transport: choose abridged, intermediate, padded or full, with +obf if wanted, or websocket or http"
            ));
        }
    };
    match suffix {
        None => Ok(TransportName { framing, obfuscated: false }),
        Some("obf") if framing == Framing::Full => Err(
            "the full transport cannot be obfuscated: choose padded+obf, intermediate+obf or abridged+obf"
                .to_owned(),
        ),
        Some("obf") if framing == Framing::Http => {
            Err("http cannot be obfuscated: choose websocket, which always is".to_owned())
        }
        Some("obf") if framing == Framing::WebSocket => Ok(TransportName { framing, obfuscated: false }),
        Some("obf") => Ok(TransportName { framing, obfuscated: true }),
        Some(other) => Err(format!("{other:?} is no disguise: only +obf is")),
    }
}

/// Reads the secret of a proxy: hexadecimal or base64, of any of the three kinds.
pub(crate) fn parse_secret(text: &str) -> Result<ProxySecret, String> {
    text.parse().map_err(|wrong: SecretError| wrong.to_string())
}

/// Addresses to connect from: one, a range, a block of IPv4 such as `10.0.0.16/28`, or all of an interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SourceAddresses(pub(crate) Vec<IpAddr>);

/// Reads one entry of a list of source addresses.
pub(crate) fn parse_sources(text: &str) -> Result<SourceAddresses, String> {
    let wrong = || {
        format!(
            "{text:?} is no source: write an address, a range such as 10.0.0.16-10.0.0.31, a block of IPv4 such as 10.0.0.16/28, or \
             if:eth0 for the addresses of an interface"
        )
    };
    if let Some(interface) = text.strip_prefix("if:") {
        return addresses_of(interface).map(SourceAddresses);
    }
    if let Some((first, last)) = text.split_once('-') {
        let number = |text: &str| text.trim().parse().map(Ipv4Addr::to_bits).map_err(|_| wrong());
        let (first, last) = (number(first)?, number(last)?);
        if first > last || last - first >= SOURCES_MAX {
            return Err(format!(
                "{text:?} must go from a lower to a higher address, {SOURCES_MAX} of them at most"
            ));
        }
        let addresses = (first..=last).map(|bits| IpAddr::V4(Ipv4Addr::from_bits(bits)));
        return Ok(SourceAddresses(addresses.collect()));
    }
    let Some((network, prefix)) = text.split_once('/') else {
        return text.parse().map(|address| SourceAddresses(vec![address])).map_err(|_| wrong());
    };
    let network: Ipv4Addr = network.parse().map_err(|_| wrong())?;
    let prefix: u32 = prefix.parse().map_err(|_| wrong())?;
    if !(SOURCE_PREFIX_MIN..=u32::BITS).contains(&prefix) {
        return Err(format!("{text:?} is too large a block: choose /{SOURCE_PREFIX_MIN} to /32"));
    }
    let count = 1_u32 << (u32::BITS - prefix);
    let first = network.to_bits() & !(count - 1);
    Ok(SourceAddresses((0..count).map(|host| IpAddr::V4(Ipv4Addr::from_bits(first + host))).collect()))
}

/// The addresses of a network interface that connections can come from.
fn addresses_of(interface: &str) -> Result<Vec<IpAddr>, String> {
    let all = getifaddrs().map_err(|error| format!("the interfaces cannot be listed: {error}"))?;
    let mut names = Vec::new();
    let mut addresses = Vec::new();
    for entry in all {
        let socket = entry.address.and_then(|address| {
            let v4 = address.as_sockaddr_in().map(|address| IpAddr::V4(address.ip()));
            v4.or_else(|| address.as_sockaddr_in6().map(|address| IpAddr::V6(address.ip())))
        });
        let is_link_local = |address: &IpAddr| match address {
            IpAddr::V4(address) => address.is_link_local(),
            IpAddr::V6(address) => address.is_unicast_link_local(),
        };
        if entry.interface_name == interface {
            addresses.extend(socket.filter(|address| !is_link_local(address)));
        }
        names.push(entry.interface_name);
    }
    names.sort_unstable();
    names.dedup();
    if !names.iter().any(|name| name == interface) {
        return Err(format!("there is no interface {interface}: there are {}", names.join(", ")));
    }
    if addresses.is_empty() {
        return Err(format!("the interface {interface} has no address"));
    }
    Ok(addresses)
}

/// As many as the largest block has.
const SOURCES_MAX: u32 = 1 << (u32::BITS - SOURCE_PREFIX_MIN);

/// 4,096 addresses, more than any machine is given.
const SOURCE_PREFIX_MIN: u32 = 20;

#[cfg(test)]
mod tests {
    use super::{
        parse_count, parse_duration, parse_rate, parse_secret, parse_sources, parse_timeout, parse_transport,
    };
    use std::time::Duration;

    #[test]
    fn counts_have_suffixes() {
        for (text, count) in
            [("500", 500), ("2k", 2_000), ("1.5m", 1_500_000), ("200_000", 200_000), ("0.5k", 500)]
        {
            assert_eq!(parse_count(text).unwrap(), count);
        }
        for text in ["", "k", "-1", "1.5", "2g", "1.2345k", "99999999999999999999"] {
            assert!(parse_count(text).is_err(), "{text}");
        }
    }

    #[test]
    fn rates_have_units() {
        for (text, rate) in [("1000", 1_000.0), ("5k/s", 5_000.0), ("300/m", 5.0), ("0.5", 0.5), ("0", 0.0)] {
            assert!((parse_rate(text).unwrap() - rate).abs() < 1e-9, "{text}");
        }
        for text in ["", "fast", "-5", "5/h", "NaN", "inf"] {
            assert!(parse_rate(text).is_err(), "{text}");
        }
    }

    #[test]
    fn durations_need_a_unit() {
        for (text, millis) in
            [("500ms", 500), ("10s", 10_000), ("1.5s", 1_500), ("1h30m", 5_400_000), ("0", 0)]
        {
            assert_eq!(parse_duration(text).unwrap(), Duration::from_millis(millis));
        }
        for text in ["", "10", "soon", "-1s"] {
            assert!(parse_duration(text).is_err(), "{text}");
        }
        assert!(parse_timeout("0").is_err() && parse_timeout("61s").is_err() && parse_timeout("60s").is_ok());
    }

    #[test]
    fn transports_are_known_by_name() {
        for name in [
            "abridged",
            "intermediate",
            "padded",
            "full",
            "abridged+obf",
            "intermediate+obf",
            "padded+obf",
            "websocket",
            "http",
        ] {
            assert_eq!(parse_transport(name).unwrap().text(), name);
        }
        for name in ["", "wss", "http+obf", "full+obf", "padded+tls", "+obf"] {
            assert!(parse_transport(name).is_err(), "{name}");
        }
    }

    #[test]
    fn a_secret_switches_obfuscation_on_and_dd_switches_padding_on() {
        let name = |transport: &str, secret: &str| {
            let secret = parse_secret(secret).unwrap();
            parse_transport(transport).unwrap().text_with(Some(&secret))
        };
        assert_eq!(name("abridged", &format!("dd{}", "0f".repeat(16))), "padded+obf");
        assert_eq!(name("abridged", &format!("ee{}612e6465", "0f".repeat(16))), "padded+tls");
        assert_eq!(name("abridged", &"0F".repeat(16)), "abridged+obf");
        assert_eq!(name("abridged", "0QIDBAUGBwgJCgsMDQ4P_w"), "abridged+obf");
        for text in ["", "0f", "zz", &format!("dd{}", "0f".repeat(20)), &"é".repeat(16)] {
            assert!(parse_secret(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_block_of_sources_is_spread_out() {
        let sources = parse_sources("10.0.0.18/30").unwrap().0;
        assert_eq!(sources.len(), 4);
        assert_eq!(sources[0].to_string(), "10.0.0.16");
        assert_eq!(parse_sources("::1").unwrap().0.len(), 1);
        assert!(parse_sources("10.0.0.0/8").is_err() && parse_sources("eth0").is_err());
        let range = parse_sources("10.0.0.250-10.0.1.3").unwrap().0;
        assert_eq!((range.len(), range[9].to_string()), (10, "10.0.1.3".to_owned()));
        assert!(parse_sources("10.0.0.9-10.0.0.1").is_err() && parse_sources("10.0.0.0-10.9.0.0").is_err());
        assert!(parse_sources("if:no-such-interface").unwrap_err().contains("there is no interface"));
    }
}

//! Real sockets: ports, threads, a whole exchange over TCP, and a clean end.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::time::Duration;

use mtproto_tl::handshake::{ReqPqMulti, ResPq};
use mtproto_tl::{Decode, Encode, Reader};

use crate::{Datacenter, DatacenterConfig, DatacenterError};

/// A socket that gives up instead of hanging.
fn connect(address: SocketAddr) -> TcpStream {
    let socket = TcpStream::connect(address).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    socket
}

fn req_pq(nonce: u8) -> Vec<u8> {
    let body = ReqPqMulti { nonce: [nonce; 16] }.to_vec();
    let mut packet = vec![0; 8];
    packet.extend_from_slice(&4_i64.to_le_bytes());
    packet.extend_from_slice(&u32::try_from(body.len()).unwrap().to_le_bytes());
    packet.extend_from_slice(&body);
    let mut bytes = u32::try_from(packet.len()).unwrap().to_le_bytes().to_vec();
    bytes.extend_from_slice(&packet);
    bytes
}

fn read_frame(socket: &mut TcpStream) -> Vec<u8> {
    let mut length = [0; 4];
    socket.read_exact(&mut length).unwrap();
    let mut packet = vec![0; usize::try_from(u32::from_le_bytes(length)).unwrap()];
    socket.read_exact(&mut packet).unwrap();
    packet
}

fn small(numbers: &[u16]) -> DatacenterConfig {
    let mut config = DatacenterConfig::loopback(numbers);
    (config.threads, config.workers, config.shares_ready) = (2, 1, 1);
    config
}

#[test]
fn several_datacenters_answer_on_their_own_ports_and_stop() {
    let datacenter = Datacenter::start(small(&[1, 2, 4])).unwrap();
    assert_eq!(datacenter.addresses().len(), 3);
    let mut sockets: Vec<TcpStream> = Vec::new();
    for (_, address) in datacenter.addresses().iter().cycle().take(12) {
        let mut socket = connect(*address);
        socket.write_all(&[0xee; 4]).unwrap();
        socket.write_all(&req_pq(7)).unwrap();
        sockets.push(socket);
    }
    for socket in &mut sockets {
        let packet = read_frame(socket);
        let answer = ResPq::decode(&mut Reader::new(&packet[20..])).unwrap();
        assert_eq!(answer.nonce, [7; 16]);
        assert_eq!(answer.server_public_key_fingerprints.get(0), Some(datacenter.fingerprint()));
    }
    assert_eq!(datacenter.stats().connections_open, 12);
    datacenter.drop_all_connections();
    for socket in &mut sockets {
        assert_eq!(socket.read(&mut [0; 1]).unwrap_or(0), 0, "it was closed");
    }
    let address = datacenter.address(2).unwrap();
    let mut last = connect(address);
    datacenter.stop();
    assert_eq!(last.read(&mut [0; 1]).unwrap_or(0), 0);
    assert!(TcpStream::connect(address).is_err(), "nobody listens any more");
}

#[test]
fn a_wrong_step_is_refused_over_the_socket_and_the_socket_closed() {
    let datacenter = Datacenter::start(small(&[2])).unwrap();
    let mut socket = connect(datacenter.address(2).unwrap());
    socket.write_all(&[0xee; 4]).unwrap();
    let mut bytes = req_pq(1);
    *bytes.get_mut(24).unwrap() ^= 1;
    socket.write_all(&bytes).unwrap();
    assert_eq!(read_frame(&mut socket), (-404_i32).to_le_bytes());
    assert_eq!(socket.read(&mut [0; 1]).unwrap_or(0), 0);
}

#[test]
fn what_keeps_it_from_starting_is_named() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap();
    let error = Datacenter::start(DatacenterConfig::new(vec![(2, address)])).unwrap_err();
    assert!(matches!(error, DatacenterError::AddressInUse { .. }), "{error}");
    assert!(error.to_string().contains("choose another port"));
    let nothing = Datacenter::start(DatacenterConfig::new(Vec::new())).unwrap_err();
    assert!(matches!(nothing, DatacenterError::NothingToListenOn));
    let number = Datacenter::start(DatacenterConfig::loopback(&[10_000])).unwrap_err();
    assert!(matches!(number, DatacenterError::DatacenterNumber { number: 10_000 }));
    let elsewhere = "192.0.2.1:0".parse().unwrap();
    let error = Datacenter::start(DatacenterConfig::new(vec![(2, elsewhere)])).unwrap_err();
    assert!(matches!(error, DatacenterError::AddressNotAvailable { .. }), "{error}");
}

#[test]
fn connections_beyond_the_limit_are_closed() {
    let mut config = small(&[2]);
    config.connections_max = 2;
    let datacenter = Datacenter::start(config).unwrap();
    let address = datacenter.address(2).unwrap();
    let mut sockets: Vec<TcpStream> = (0..2).map(|_| connect(address)).collect();
    for socket in &mut sockets {
        socket.write_all(&[0xee; 4]).unwrap();
        socket.write_all(&req_pq(9)).unwrap();
        assert!(read_frame(socket).len() > 20);
    }
    let mut third = connect(address);
    assert_eq!(third.read(&mut [0; 1]).unwrap_or(0), 0);
}

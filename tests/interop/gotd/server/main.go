// Serves gotd's test server, for our engine to log in to.
//
//	server PUBLIC_KEY_FILE
//
// It listens on free ports of the loopback interface and prints one line for each: plain (the framing is found out by the first bytes),
// obfuscated, websocket. It ends when its standard input does.
//
// gotd's server agrees on keys of its own, announces sessions, understands containers, pings and questions for salts, and answers each
// call with a packet of its own under an even sequence number. What it does not answer by itself is answered here.
package main

import (
	"context"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"time"

	"go.uber.org/zap"

	"github.com/gotd/td/tg"
	"github.com/gotd/td/tgerr"
	"github.com/gotd/td/tgtest"
	"github.com/gotd/td/transport"
)

const (
	datacenter = 2
	// gotd keeps the constructors of service messages to itself.
	msgsAck      = 0x62d6b459
	msgsStateReq = 0xda69fb52
)

// handlers answer what the engine's side of the test asks.
func handlers() tgtest.Handler {
	calls := tgtest.NewDispatcher()
	calls.Result(tg.HelpGetConfigRequestTypeID, &tg.Config{ThisDC: datacenter, Date: int(time.Now().Unix())})
	calls.HandleFunc(tg.HelpGetNearestDCRequestTypeID, func(server *tgtest.Server, request *tgtest.Request) error {
		return server.SendGZIP(request, &tg.NearestDC{Country: "XX", ThisDC: datacenter, NearestDC: datacenter})
	})
	calls.Vector(tg.UsersGetUsersRequestTypeID, &tg.UserEmpty{ID: 21}, &tg.UserEmpty{ID: 22})
	calls.HandleFunc(tg.HelpGetSupportRequestTypeID, func(*tgtest.Server, *tgtest.Request) error {
		return &tgerr.Error{Code: 400, Message: "NOBODY_THERE"}
	})
	// Says what was read to the reader itself, behind the answer.
	calls.HandleFunc(tg.MessagesReadHistoryRequestTypeID, func(server *tgtest.Server, request *tgtest.Request) error {
		var call tg.MessagesReadHistoryRequest
		if err := call.Decode(request.Buf); err != nil {
			return err
		}
		if err := server.SendResult(request, &tg.MessagesAffectedMessages{Pts: 1, PtsCount: 1}); err != nil {
			return err
		}
		update := &tg.UpdateReadHistoryOutbox{Peer: &tg.PeerUser{UserID: 21}, MaxID: call.MaxID, Pts: 1, PtsCount: 1}
		return server.SendUpdates(request.RequestCtx, request.Session, update)
	})
	// Closes the connection behind the answer.
	calls.HandleFunc(tg.AccountUpdateStatusRequestTypeID, func(server *tgtest.Server, request *tgtest.Request) error {
		if err := server.SendBool(request, true); err != nil {
			return err
		}
		server.ForceDisconnect(request.Session)
		return nil
	})
	calls.Fallback(tgtest.HandlerFunc(func(server *tgtest.Server, request *tgtest.Request) error {
		id, err := request.Buf.PeekID()
		// It acknowledges nothing, so that it is asked what became of calls; it has no answer to that.
		if err != nil || id == msgsAck || id == msgsStateReq {
			return err
		}
		fmt.Fprintf(os.Stderr, "a call that nobody here knows: %#x\n", id)
		return &tgerr.Error{Code: 400, Message: "INPUT_METHOD_INVALID"}
	}))
	return tgtest.UnpackInvoke(calls)
}

func run(ctx context.Context, keyFile string) error {
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		return err
	}
	log := zap.NewNop()
	if os.Getenv("INTEROP_VERBOSE") != "" {
		log, _ = zap.NewDevelopment()
	}
	server := tgtest.NewServer(tgtest.NewPrivateKey(key), handlers(), tgtest.ServerOptions{DC: datacenter, Logger: log})

	var sockets [3]net.Listener
	for place := range sockets {
		if sockets[place], err = net.Listen("tcp4", "127.0.0.1:0"); err != nil {
			return err
		}
	}
	upgraded, handler := transport.WebsocketListener(sockets[2].Addr())
	for _, listener := range []net.Listener{sockets[0], transport.ObfuscatedListener(sockets[1]), upgraded} {
		go func() {
			if err := server.Serve(ctx, transport.Listen(listener)); err != nil && ctx.Err() == nil {
				fmt.Fprintln(os.Stderr, "serve:", err)
			}
		}()
	}
	mux := http.NewServeMux()
	mux.Handle("/apiws", handler)
	web := http.Server{Handler: mux, ReadHeaderTimeout: 10 * time.Second, BaseContext: func(net.Listener) context.Context { return ctx }}
	go func() { _ = web.Serve(sockets[2]) }()
	defer web.Close()

	block := &pem.Block{Type: "RSA PUBLIC KEY", Bytes: x509.MarshalPKCS1PublicKey(&key.PublicKey)}
	if err := os.WriteFile(keyFile, pem.EncodeToMemory(block), 0o644); err != nil {
		return err
	}
	for place, name := range []string{"plain", "obfuscated", "websocket"} {
		fmt.Println(name, sockets[place].Addr())
	}
	_, err = io.Copy(io.Discard, os.Stdin)
	return err
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "server PUBLIC_KEY_FILE")
		os.Exit(2)
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	if err := run(ctx, os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

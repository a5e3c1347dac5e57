// Logs gotd in to a datacenter: key exchange, help.getConfig, pings, many calls at once, an update from another account, and a second
// connection with the stored key.
//
//	client ADDRESS PORT PUBLIC_KEY_FILE TRANSPORT PINGS
//
// gotd tells the datacenter in its inner data, encrypts it with today's RSA padding, wraps its first call in
// invokeWithLayer(initConnection(..)) and, unless it wants updates, every call in invokeWithoutUpdates. It compresses long calls.
package main

import (
	"bytes"
	"context"
	"crypto/rsa"
	"crypto/x509"
	"encoding/hex"
	"encoding/pem"
	"fmt"
	"net"
	"os"
	"strconv"
	"time"

	"go.uber.org/zap"

	"github.com/gotd/td/bin"
	"github.com/gotd/td/session"
	"github.com/gotd/td/telegram"
	"github.com/gotd/td/telegram/dcs"
	"github.com/gotd/td/tg"
	"github.com/gotd/td/transport"
)

const (
	callsTogether = 50
	updateWithin  = 20 * time.Second
)

var protocols = map[string]dcs.Protocol{
	"abridged":     transport.Abridged,
	"intermediate": transport.Intermediate,
	"padded":       transport.PaddedIntermediate,
	"full":         transport.Full,
}

// world is what every client here is told.
type world struct {
	resolver dcs.Resolver
	list     dcs.List
	key      telegram.PublicKey
	port     int
	pings    int
}

func newWorld(address string, port int, keyFile, name string, pings int) (*world, error) {
	key, err := readKey(keyFile)
	if err != nil {
		return nil, err
	}
	option := tg.DCOption{ID: 2, IPAddress: address, Port: port}
	w := &world{key: telegram.PublicKey{RSA: key}, port: port, pings: pings}
	// As to a proxy, with the secret in SECRET: `dd` asks for padding, `ee` for the disguise as TLS to a host that is named behind it.
	secret, err := hex.DecodeString(os.Getenv("SECRET"))
	if err != nil {
		return nil, err
	}
	prefixes := map[string][]byte{"proxy": nil, "proxy-padded": {0xdd}, "proxy-tls": {0xee}}
	target := net.JoinHostPort(address, strconv.Itoa(port))
	switch prefix, isProxy := prefixes[name]; {
	case isProxy:
		full := append(prefix, secret...)
		if name == "proxy-tls" {
			full = append(full, "example.org"...)
		}
		w.resolver, err = dcs.MTProxy(target, full, dcs.MTProxyOptions{})
	case name == "obfuscated":
		// An address with a secret of its own, as help.getConfig may name some.
		option.TCPObfuscatedOnly = true
		option.SetSecret(secret)
		w.resolver = dcs.Plain(dcs.PlainOptions{})
	case name == "websocket":
		w.list.Domains = map[int]string{2: "ws://" + target + "/apiws"}
		w.resolver = dcs.Websocket(dcs.WebsocketOptions{})
	case protocols[name] != nil:
		w.resolver = dcs.Plain(dcs.PlainOptions{Protocol: protocols[name]})
	default:
		return nil, fmt.Errorf("no transport %s", name)
	}
	w.list.Options = []tg.DCOption{option}
	return w, err
}

// client makes a client. Without a handler it does not want updates.
func (w *world) client(storage *session.StorageMemory, handler telegram.UpdateHandler) *telegram.Client {
	options := telegram.Options{
		PublicKeys:     []telegram.PublicKey{w.key},
		DC:             2,
		DCList:         w.list,
		Resolver:       w.resolver,
		SessionStorage: storage,
		UpdateHandler:  handler,
	}
	if os.Getenv("INTEROP_VERBOSE") != "" {
		options.Logger, _ = zap.NewDevelopment()
	}
	return telegram.NewClient(1, "interop", options)
}

// talk asks for the configuration, pings, and makes calls in flocks.
func (w *world) talk(ctx context.Context, client *telegram.Client) error {
	config, err := client.API().HelpGetConfig(ctx)
	if err != nil {
		return err
	}
	knowsItself := false
	for _, option := range config.DCOptions {
		knowsItself = knowsItself || option.Port == w.port
	}
	if config.ThisDC != 2 || !knowsItself {
		return fmt.Errorf("help.getConfig is wrong: %+v", config)
	}
	for done := 0; done < w.pings; done++ {
		if err := client.Ping(ctx); err != nil {
			return fmt.Errorf("ping %d: %w", done, err)
		}
	}
	for done := 0; done < w.pings; done += callsTogether {
		outcomes := make(chan error, callsTogether)
		for range callsTogether {
			go func() {
				nearest, err := client.API().HelpGetNearestDC(ctx)
				if err == nil && nearest.ThisDC != 2 {
					err = fmt.Errorf("help.getNearestDc says %d", nearest.ThisDC)
				}
				outcomes <- err
			}()
		}
		for range callsTogether {
			if err := <-outcomes; err != nil {
				return err
			}
		}
	}
	return nil
}

// object is an answer whose layer gotd need not know: a `user` inside of it may be younger than its schema.
type object struct{ id uint32 }

func (o *object) Decode(buffer *bin.Buffer) (err error) {
	o.id, err = buffer.PeekID()
	return err
}

func logIn(ctx context.Context, client *telegram.Client, number int) error {
	var answer object
	call := &tg.AuthImportBotAuthorizationRequest{APIID: 1, APIHash: "interop", BotAuthToken: fmt.Sprintf("%d:token", number)}
	if err := client.Invoke(ctx, call, &answer); err != nil {
		return err
	}
	if answer.id != tg.AuthAuthorizationTypeID {
		return fmt.Errorf("auth.importBotAuthorization was answered by %#x", answer.id)
	}
	return nil
}

// hear logs two accounts in. One says what it has read, and the other is told: a call, and an update to somebody else. Constructors of
// both are the same in gotd's layer and in ours.
func (w *world) hear(ctx context.Context) error {
	const reader, writer, maxID = 21, 22, 7
	heard := make(chan *tg.UpdateReadHistoryOutbox, 1)
	handler := telegram.UpdateHandlerFunc(func(_ context.Context, batch tg.UpdatesClass) error {
		if updates, ok := batch.(*tg.Updates); ok {
			for _, update := range updates.Updates {
				if read, ok := update.(*tg.UpdateReadHistoryOutbox); ok {
					heard <- read
				}
			}
		}
		return nil
	})
	first, second := w.client(&session.StorageMemory{}, nil), w.client(&session.StorageMemory{}, handler)
	return second.Run(ctx, func(ctx context.Context) error {
		if err := logIn(ctx, second, writer); err != nil {
			return err
		}
		return first.Run(ctx, func(ctx context.Context) error {
			if err := logIn(ctx, first, reader); err != nil {
				return err
			}
			peer := &tg.InputPeerUser{UserID: writer}
			if _, err := first.API().MessagesReadHistory(ctx, &tg.MessagesReadHistoryRequest{Peer: peer, MaxID: maxID}); err != nil {
				return err
			}
			select {
			case read := <-heard:
				if from, ok := read.Peer.(*tg.PeerUser); !ok || from.UserID != reader || read.MaxID != maxID {
					return fmt.Errorf("the update is wrong: %+v", read)
				}
				return nil
			case <-time.After(updateWithin):
				return fmt.Errorf("no update within %s", updateWithin)
			}
		})
	})
}

// storedKey is the authorization key as gotd keeps it.
func storedKey(ctx context.Context, storage *session.StorageMemory) ([]byte, error) {
	loader := session.Loader{Storage: storage}
	data, err := loader.Load(ctx)
	if err != nil {
		return nil, err
	}
	return data.AuthKey, nil
}

func run(ctx context.Context, arguments []string) error {
	if len(arguments) != 5 {
		return fmt.Errorf("client ADDRESS PORT PUBLIC_KEY_FILE TRANSPORT PINGS")
	}
	port, err := strconv.Atoi(arguments[1])
	if err != nil {
		return err
	}
	pings, err := strconv.Atoi(arguments[4])
	if err != nil {
		return err
	}
	w, err := newWorld(arguments[0], port, arguments[2], arguments[3], pings)
	if err != nil {
		return err
	}
	var (
		storage   session.StorageMemory
		keys      [2][]byte
		connected time.Duration
	)
	for attempt := range keys {
		began := time.Now()
		client := w.client(&storage, nil)
		err := client.Run(ctx, func(ctx context.Context) error {
			if attempt == 0 {
				connected = time.Since(began)
			}
			return w.talk(ctx, client)
		})
		if err != nil {
			return err
		}
		if keys[attempt], err = storedKey(ctx, &storage); err != nil {
			return err
		}
	}
	if len(keys[0]) != 256 || !bytes.Equal(keys[0], keys[1]) {
		return fmt.Errorf("the stored key is not used again")
	}
	if err := w.hear(ctx); err != nil {
		return err
	}
	fmt.Printf("connected in %d ms, 2 x %d pings and calls, an update\n", connected.Milliseconds(), pings)
	return nil
}

func readKey(file string) (*rsa.PublicKey, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	block, _ := pem.Decode(text)
	if block == nil {
		return nil, fmt.Errorf("%s holds no PEM block", file)
	}
	return x509.ParsePKCS1PublicKey(block.Bytes)
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	if err := run(ctx, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

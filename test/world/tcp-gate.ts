import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A door in front of a server of this machine. It can be shut, and it can change what the server says. */
export class TcpGate {
  /** Receives each piece of what the server says, and returns what the client shall read. */
  change: (said: Buffer) => Buffer = (said) => said;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  /** A shut door with a port of its own. */
  static async before(serverUrl: string): Promise<TcpGate> {
    const server = createServer((client) => gate.join(client, Number(new URL(serverUrl).port)));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const gate = new TcpGate(server, (server.address() as AddressInfo).port);
    await gate.shut();
    return gate;
  }

  /** The address of the server, through this door. */
  through(url: string): string {
    const address = new URL(url);
    address.host = `127.0.0.1:${this.port}`;
    return address.href;
  }

  async open(): Promise<void> {
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
  }

  /** Refuses connections and breaks those there are. */
  async shut(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private join(client: Socket, port: number): void {
    const server = connect(port, '127.0.0.1');
    client.pipe(server);
    server.on('data', (said) => client.write(this.change(said)));
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      this.sockets.add(one);
      one.on('error', () => undefined);
      one.on('close', () => {
        this.sockets.delete(one);
        other.destroy();
      });
    }
  }
}

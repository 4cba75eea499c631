/** An answer of the API as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly data: Record<string, any> | null;
  readonly errors: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; correlationId?: string };
  }[];
  readonly headers: Headers;
}

/** A person's phone, as far as the API can tell: it keeps the cookie and speaks GraphQL over HTTP. */
export class ApiClient {
  private cookie = '';
  /** What the phone asks for by `Accept-Language`. */
  language = 'en';

  constructor(
    readonly url: string,
    readonly personId = '',
  ) {}

  /** The cookie that every request carries, as `name=value`; empty before signing in. */
  get sentCookie(): string {
    return this.cookie;
  }

  /** Sends an operation and returns whatever comes. */
  async ask(query: string, variables: object = {}): Promise<Answer> {
    return this.post('/graphql', JSON.stringify({ query, variables }));
  }

  /** Sends an operation that must succeed. @returns its data. @throws Error with the errors that came instead. */
  async get(query: string, variables: object = {}): Promise<Record<string, any>> {
    const { data, errors } = await this.ask(query, variables);
    if (errors.length > 0 || !data) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Posts a body as it is. */
  async post(path: string, body: string | Uint8Array, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await this.fetch(path, {
      method: 'POST',
      body: body as string,
      headers: { 'content-type': 'application/json', ...headers },
    });
    const text = await response.text();
    const parsed = parse(text);
    return {
      status: response.status,
      data: parsed.data ?? null,
      errors: parsed.errors ?? [],
      headers: response.headers,
    };
  }

  /** Any request, with this phone's cookie and language. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(new URL(path, this.url), {
      ...init,
      headers: { 'accept-language': this.language, cookie: this.cookie, ...init.headers },
    });
    for (const line of response.headers.getSetCookie()) this.cookie = line.split(';')[0] ?? '';
    return response;
  }

  async signIn(login: string, password: string): Promise<Record<string, any>> {
    const { signIn } = await this.get(
      `mutation ($input: SignInInput!) { signIn(input: $input) {
        __typename ... on SignedIn { viewer { id } } ... on SignInRefused { code message retryAfterSeconds } } }`,
      { input: { login, password } },
    );
    return signIn;
  }
}

function parse(text: string): { data?: Record<string, any>; errors?: Answer['errors'] } {
  try {
    return JSON.parse(text) as { data?: Record<string, any>; errors?: Answer['errors'] };
  } catch {
    return {};
  }
}

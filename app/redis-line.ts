/** Lines in Redis: jobs of one key go one after the other, in the order in which they came, whichever replica has them. */
import type { Redis } from 'ioredis';

/** A replica that died loses its place after this; a living one renews it. */
export const LEASE = 10_000;
const DAY = 86_400;

const JOIN = `redis.call('zadd', KEYS[1], 'NX', redis.call('incr', KEYS[2]), ARGV[1])
redis.call('expire', KEYS[1], ARGV[2])
return 1`;
// Nothing when the job may run; else how many are before it, and the first of them.
const ENTER = `if not redis.call('zrank', KEYS[1], ARGV[1]) then
  redis.call('zadd', KEYS[1], redis.call('incr', KEYS[2]), ARGV[1])
end
local before = redis.call('zrank', KEYS[1], ARGV[1])
if before > 0 then return {before, redis.call('zrange', KEYS[1], 0, 0)[1]} end
if redis.call('set', KEYS[3], ARGV[2], 'PX', ARGV[3], 'NX') then return false end
return {0, ARGV[1]}`;
// Only the holder may renew or release: the lease of a slow one may have passed to another.
const RENEW = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('pexpire', KEYS[1], ARGV[2]) end return 0`;
const RELEASE = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0`;

/** Why a job cannot run yet. */
interface Waiting {
  /** Jobs before it. */
  before: number;
  /** Id of the first of them. */
  first: string;
}

/** Lines that share a connection and a prefix of keys. Failures of Redis are thrown. */
export class RedisLines {
  readonly #redis: Redis;
  readonly #prefix: string;

  constructor(redis: Redis, prefix: string) {
    this.#redis = redis;
    this.#prefix = prefix;
  }

  #line = (key: string) => `${this.#prefix}:line:${key}`;
  #lock = (key: string) => `${this.#prefix}:lock:${key}`;
  #turns = () => `${this.#prefix}:turns`;

  /** Takes a place at the end, once for each id. */
  async join(key: string, id: string): Promise<void> {
    await this.#redis.eval(JOIN, 2, this.#line(key), this.#turns(), id, String(DAY));
  }

  /** Undefined when it is the job's turn: `holder` then has the key until it releases it, or does not renew it. */
  async enter(key: string, id: string, holder: string): Promise<Waiting | undefined> {
    const keys = [this.#line(key), this.#turns(), this.#lock(key)];
    const answer = (await this.#redis.eval(ENTER, 3, ...keys, id, holder, String(LEASE))) as [number, string] | null;
    return answer === null ? undefined : { before: answer[0], first: answer[1] };
  }

  async renew(key: string, holder: string): Promise<void> {
    await this.#redis.eval(RENEW, 1, this.#lock(key), holder, String(LEASE));
  }

  async release(key: string, holder: string): Promise<void> {
    await this.#redis.eval(RELEASE, 1, this.#lock(key), holder);
  }

  /** Gives up the place; the id that is first now, if any. */
  async leave(key: string, id: string): Promise<string | undefined> {
    await this.#redis.zrem(this.#line(key), id);
    return (await this.#redis.zrange(this.#line(key), '0', '0'))[0];
  }
}

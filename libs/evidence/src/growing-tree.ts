import { createHash, hash } from 'node:crypto';

/** The RFC 6962 tree over leaf hashes that come one by one. Only the roots of its full subtrees are kept, one for each bit of its size. */
export class GrowingTree {
  private readonly full: Buffer[] = [];
  private leaves = 0;

  get size(): number {
    return this.leaves;
  }

  /** `leafHash` is in hex. */
  add(leafHash: string): void {
    let root: Buffer = Buffer.from(leafHash, 'hex');
    for (let size = this.leaves; size % 2 === 1; size = (size - 1) / 2) root = parent(this.full.pop(), root);
    this.full.push(root);
    this.leaves += 1;
  }

  /** The hash, in hex, of all the leaves in their order. */
  root(): string {
    const [last, ...before] = this.full.toReversed();
    return last ? before.reduce((right, left) => parent(left, right), last).toString('hex') : hash('sha256', '', 'hex');
  }
}

const parent = (left: Buffer | undefined, right: Buffer): Buffer =>
  createHash('sha256').update('\u0001').update(left ?? '').update(right).digest();

export class Tally {
  pass(by: string): void;
  fail(by: string, title: string): void;
  skip(by: string, title: string): void;
  fault(fault: string): void;
  get isGood(): boolean;
  summary(): string;
}

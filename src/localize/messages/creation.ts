/** The creation section: the assistant that creates a connection. The settings section has the names of the settings. */
import type { NameProblem } from '../../model/options/name.js';
import type { Strategy } from '../../model/strategy.js';
import type { Each } from './section.js';

/** The steps, in their order. */
export type StepName = 'provider' | 'instructions' | 'values' | 'naming' | 'review' | 'finish';

export interface CreationMessages
  extends
    Each<'step', StepName>,
    Each<'step-heading', StepName>,
    Each<'choose', Strategy>,
    Each<'name', Exclude<NameProblem, 'too-long'>> {
  /** The heading of the assistant, and what it says to screen-reader users. */
  createTitle: string;
  /** The same, once it is known what it connects to. */
  createTitleOf: (type: string) => string;
  progress: string;
  stepOf: (step: number, all: number) => string;

  /** The buttons that lead through the steps. */
  back: string;
  next: string;
  continueLater: string;
  /** In place of the steps, after "Continue later". */
  paused: string;
  continueDraft: string;
  startOver: string;
  /** Once secrets were wiped. */
  secretWiped: string;

  /** Nothing can be created: the tenant allows no strategy that the kit knows, or not the preset one. */
  noStrategy: string;
  strategyNotAllowed: (strategy: string) => string;

  valuesIntro: string;

  /** The names. */
  technicalNameHint: string;
  technicalNameUnchecked: string;

  /** What is to be created. */
  reviewIntro: string;
  reviewUntested: string;
  change: (step: string) => string;
  secretGiven: string;
  create: string;
  creating: string;

  /** Why nothing was created. */
  createFailed: string;
  createUncertain: string;
  createConflict: string;

  /** After creation. */
  created: (label: string) => string;
  finalValues: string;
  toDo: string;
  toDoValues: string;
  toDoAssign: string;
  toDoTry: string;
  toDoSwitchOn: string;
  notYetSwitchedOn: string;
  done: string;
  addAnother: string;
}

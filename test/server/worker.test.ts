import { itKeepsItsPromises } from './support/contract.ts';
import { startWorker } from './support/start.ts';

describe('the language server in a bare web worker', () => itKeepsItsPromises(startWorker));

import { describe, expect, it } from 'vitest';
import { seeded } from '../methods/random.ts';
import type { State, ThresholdChoice } from './sandbox-state.ts';
import { AGGREGATIONS, blankState, cleaned, fromAddress, MOST_PLACES, NORMALISATIONS, numberIn, startState, THRESHOLDS, toAddress, weightIn, withoutPlace, withPlace } from './sandbox-state.ts';

const IDS = ['first-thing', 'second-thing', 'third-thing'];
const START = startState([{ name: '甲', values: ['', '', ''] }, { name: '乙', values: ['', '', ''] }, { name: '丙', values: ['', '5', ''] }], IDS.length);
/** As the browser does it: to the text of the address and back. */
const again = (state: State): State => fromAddress(new URLSearchParams(new URLSearchParams(toAddress(state, START, IDS)).toString()), START, IDS);

it('starts with three places without name and value', () => {
  expect(blankState(2).places).toEqual(Array.from({ length: 3 }, () => ({ name: '', values: ['', ''] })));
  expect(toAddress(blankState(2), blankState(2), ['a', 'b'])).toEqual([]);
});

describe('the address', () => {
  it('is empty for the start, and the start for an empty one', () => {
    expect(toAddress(START, START, IDS)).toEqual([]);
    expect(fromAddress(new URLSearchParams(''), START, IDS)).toEqual(START);
  });

  it('can be read by a person and says nothing twice', () => {
    const state: State = { ...START, places: [{ name: 'A', values: ['10', '', '-1.5'] }, { name: 'B', values: ['', '', '2'] }], weights: ['1', '3', ''], normalisation: 'z-score' };
    expect(new URLSearchParams(toAddress(state, START, IDS)).toString()).toBe('place=A&place=B&v.first-thing=10_&v.third-thing=-1.5_2&w.second-thing=3&w.third-thing=&normalisation=z-score');
  });

  it('brings back every state to the letter, blanks, nonsense and deleted starts too', () => {
    const random = seeded(7);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const text = (): string => pick(['', '0', '12.5', '-3', 'abc', '5%', '1e5', '.', '~', '&=#+?']);
    for (let run = 0; run < 500; run += 1) {
      const places = Array.from({ length: 2 + Math.floor(random() * (MOST_PLACES - 1)) }, () => ({ name: pick(['', '甲', '甲', 'a&b=c', '#_%41', ' 空 ', '𠮷区']), values: IDS.map(() => cleaned(text())) }));
      const state: State = {
        places,
        weights: IDS.map(() => cleaned(pick([text(), '1']))),
        normalisation: pick(NORMALISATIONS),
        aggregation: pick(AGGREGATIONS),
        threshold: pick(Object.keys(THRESHOLDS) as ThresholdChoice[]),
      };
      expect(again(state)).toEqual(state);
    }
  });

  it('of someone else does no harm: unknown names, too many places, choices that do not exist', () => {
    const odd = new URLSearchParams(`${Array.from({ length: 9 }, (_, nth) => `place=${nth}`).join('&')}&v.nowhere=1_2&v.first-thing=1_2_3_4_5_6_7_8_9_10&normalisation=constructor&threshold=toString&aggregation=`);
    const state = fromAddress(odd, START, IDS);
    expect(state.places).toHaveLength(MOST_PLACES);
    expect(state.places[5]?.values).toEqual(['6', '', '']);
    expect([state.normalisation, state.aggregation, state.threshold]).toEqual([START.normalisation, START.aggregation, START.threshold]);
    expect(fromAddress(new URLSearchParams('place=x'), START, IDS).places).toHaveLength(2);
  });
});

describe('what was typed', () => {
  it.each([
    ['１，２３４．５', 1234.5],
    [' 12 ', 12],
    ['−3', -3],
    ['－3', -3],
    ['', null],
    ['12%', null],
    ['1e3', null],
    ['九', null],
    ['1.', null],
    ['9999999999999999', null],
  ])('%j is %j', (typed, number) => {
    expect(numberIn(cleaned(typed))).toBe(number);
  });

  it('a weight is not negative', () => {
    expect(['0', '2.5', '-1', '-0', ''].map(weightIn)).toEqual([0, 2.5, null, null, null]);
  });
});

describe('places', () => {
  it('are two to six; the values stay with their place', () => {
    const six = [1, 2, 3, 4, 5].reduce(withPlace, START);
    expect(six.places).toHaveLength(MOST_PLACES);
    expect(withoutPlace(START, 1).places.map(({ name, values }) => `${name}${values.join('')}`)).toEqual(['甲', '丙5']);
    expect(withoutPlace(withoutPlace(START, 0), 0).places).toHaveLength(2);
    expect(withoutPlace(withoutPlace(withoutPlace(START, 0), 0), 0).places).toHaveLength(2);
  });
});

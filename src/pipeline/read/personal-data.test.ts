import { expect, it } from 'vitest';
import { isIdentityNumber, personalNumbers } from './personal-data.ts';

const found = (text: string): string[] => personalNumbers(text).map(({ kind, masked }) => `${kind} ${masked}`);

it.each([
  ['联系人13812345678', ['mobile 138****5678']],
  ['13812345678、13987654321', ['mobile 138****5678', 'mobile 139****4321']],
  ['电话：+86 138 1234 5678', ['mobile 138****5678']],
  ['１３８１２３４５６７８', ['mobile 138****5678']],
  ['11010519491231002X', ['identity 110***********002X']],
  ['110105 19491231 002x', ['identity 110***********002x']],
  ['4111 1111 1111 1111', ['card 411*********1111']],
])('%j gives away %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

it.each([
  '0537-2968123', '05372968123', '12345', '400-618-1234', '12812345678', '91350100M000100Y43', '11320000MB151840XJ', '2101-370911-04-01-138123',
  '2017-370911-41-03-012345', '370911202201011234', '11010519491331002X', '110105194912310021', '15000000000元', '投资13800000000元', '4111111111111112', '0000000000000000',
  '2022-08-01', '20220801123456', 'https://example.org/13812345678.html', 'a13812345678', '138123456789', '000014349/2017-00110', '1,234,567,890',
])('%j gives nothing away', (text) => {
  expect(found(text)).toEqual([]);
}); // prettier-ignore

it.each([['11010519491231002X', true], ['110105194912310021', false], ['440524188001010014', false], ['11010519491331002X', false], ['99010519491231002X', false]])('identity number %s: %s', (text, expected) => {
  expect(isIdentityNumber(text)).toBe(expected);
});

/** The four symbols of the German federal indicator report, best first. */
export const WEATHER_SYMBOLS = ['sun', 'sun-cloud', 'cloud', 'storm'] as const;
export type WeatherSymbol = (typeof WEATHER_SYMBOLS)[number];

/** Of several targets for one indicator the worst symbol counts; null for none. Source: dns-indikatoren.de/en/status, "Indicators with several target values". */
export function worstSymbol(symbols: readonly WeatherSymbol[]): WeatherSymbol | null {
  return WEATHER_SYMBOLS.findLast((symbol) => symbols.includes(symbol)) ?? null;
}

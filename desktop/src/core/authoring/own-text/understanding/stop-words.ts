/** Words that carry grammar and no topic, and nouns too general to be a topic. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Left out when the content of two sentences is compared. */
export const FUNCTION_WORDS = words(`
  a an the this that these those some any each every both either neither no not and or but nor so yet if because as than
  then when while where which who whom whose what how why of in on at by for from to into onto over under with without
  about between among through during before after above below up down out off again is are was were be been being am has
  have had having do does did doing can could may might must shall should will would it its he him his she her hers they
  them their theirs we us our ours you your yours i me my mine there here also very more most much many few less least
  such only own same other another one two first called known just even still too often usually sometimes always never back
`);

/** Nouns that name everything and teach nothing. */
export const GENERAL_NOUNS = words(`
  thing things way ways part parts kind kinds type types lot lots example examples time times year years day days people
  person man woman men women place places something anything everything nothing someone everyone number numbers group
  groups amount name names word words end beginning fact facts idea ideas reason reasons result results case cases side
  sides top bottom form forms point points area areas place thousands hundreds millions million billion thousand hundred
  today yesterday tomorrow week weeks month months century centuries order step steps stage stages note notes lesson
  lessons teacher teachers student students class page pages chapter homework answer answers question questions picture
  figure figures table use uses order kind half bit piece pieces set need needs change changes help others work life
`);

/** What is measured in: words of a number, no terms of a topic and no names. */
export const UNITS = words(`
  celsius fahrenheit kelvin degree degrees percent kilometer kilometers kilometre kilometres km meter meters metre metres
  centimeter centimeters cm millimeter millimeters mm mile miles foot feet inch inches yard yards acre acres hectare hectares
  gram grams kilogram kilograms kg pound pounds ounce ounces ton tons tonne tonnes liter liters litre litres gallon gallons
  cup cups teaspoon teaspoons tablespoon tablespoons second seconds minute minutes hour hours decade decades dollar dollars
  cent cents volt volts watt watts joule joules newton newtons hertz mph
`);

/** A sentence that begins with one of these leans on the one before it. */
export const LEANING_STARTS = words(`
  it its he him his she her hers they them their theirs we us our you your i my this that these those such one ones both
  others another however therefore thus so then next also instead finally but and or nor yet still otherwise meanwhile
  moreover furthermore besides consequently hence afterwards afterward later here there who which what why how
  first second third fourth last lastly
`);

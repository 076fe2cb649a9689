"""The units that quantities are measured in, with their spellings and exact sizes.

It knows names and sizes. It does not know numbers, money or what is counted. To teach it a unit, add a
line: the dimension's lines stand together, the first spelling is the unit's name, the last column says how
many of the dimension's first unit make one of it (exactly, in digits or as a fraction).
"""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from typing import Final, NamedTuple

# dimension: name, other spellings (plurals too) = size
TABLE: Final = """
length: metre, metres, meter, meters, mtr, mtrs, m = 1
length: kilometre, kilometres, kilometer, kilometers, km, kms, k.m. = 1000
length: centimetre, centimetres, centimeter, centimeters, cm, cms = 1/100
length: decimetre, decimetres, decimeter, decimeters, dm = 1/10
length: millimetre, millimetres, millimeter, millimeters, mm, mms = 1/1000
length: micrometre, micrometres, micrometer, micrometers, micron, microns, µm, μm, um = 1/1000000
length: nanometre, nanometres, nanometer, nanometers, nm = 1/1000000000
length: inch, inches, '', ", in = 0.0254
length: foot, feet, ft, ft., ' = 0.3048
length: yard, yards, yd, yds = 0.9144
length: mile, miles, mi = 1609.344
length: nautical mile, nautical miles, nmi = 1852
length: furlong, furlongs = 201.168
length: light year, light years, lightyear, lightyears, light-year, light-years = 9460730472580800
length: astronomical unit, astronomical units = 149597870700
length: parsec, parsecs = 30856775814913673
area: square metre, square metres, square meter, square meters, sq m, sq. m, sqm, m2, m² = 1
area: square kilometre, square kilometres, square kilometer, square kilometers, sq km, sq. km = 1000000
area: square kilometre, sqkm, km2, km² = 1000000
area: square centimetre, square centimetres, square centimeter, square centimeters, sq cm, cm2, cm² = 1/10000
area: square millimetre, square millimetres, square millimeter, square millimeters, sq mm, mm2, mm² = 1/1000000
area: square mile, square miles, sq mi, sq. mi = 2589988.110336
area: square foot, square feet, sq ft, sq. ft, sqft, ft2, ft² = 0.09290304
area: square yard, square yards, sq yd, sq. yd = 0.83612736
area: square inch, square inches, sq in, sq. in = 0.00064516
area: hectare, hectares, ha = 10000
area: acre, acres = 4046.8564224
volume: litre, litres, liter, liters, ltr, ltrs, l = 1
volume: millilitre, millilitres, milliliter, milliliters, ml, mls = 1/1000
volume: centilitre, centilitres, centiliter, centiliters, cl = 1/100
volume: decilitre, decilitres, deciliter, deciliters, dl = 1/10
volume: hectolitre, hectolitres, hectoliter, hectoliters, hl = 100
volume: cubic metre, cubic metres, cubic meter, cubic meters, cu m, m3, m³ = 1000
volume: cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers, cu km, km3, km³ = 1000000000000
volume: cubic decimetre, cubic decimetres, cubic decimeter, cubic decimeters, dm3, dm³ = 1
volume: cubic centimetre, cubic centimetres, cubic centimeter, cubic centimeters, cc, ccs, cm3, cm³ = 1/1000
volume: cubic foot, cubic feet, cu ft, cu. ft, ft3, ft³ = 28.316846592
volume: cubic yard, cubic yards, cu yd = 764.554857984
volume: cubic inch, cubic inches, cu in = 0.016387064
volume: gallon, gallons, gal, gals = 3.785411784
volume: pint, pints = 0.473176473
volume: quart, quarts = 0.946352946
volume: cup, cups = 0.2365882365
volume: tablespoon, tablespoons, tbsp, tbsps = 0.01478676478125
volume: teaspoon, teaspoons, tsp, tsps = 0.00492892159375
volume: fluid ounce, fluid ounces, fl oz = 0.0295735295625
volume: barrel, barrels, bbl = 158.987294928
mass: gram, grams, gramme, grammes, g, gs, gm, gms = 1
mass: kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kg, kgs, k.g., k.g, k.gs = 1000
mass: milligram, milligrams, milligramme, milligrammes, mg, mgs, m.g. = 1/1000
mass: microgram, micrograms, mcg, µg, μg, ug = 1/1000000
mass: tonne, tonnes, metric ton, metric tons, t = 1000000
mass: ton, tons = 907184.74
mass: kilotonne, kilotonnes, kiloton, kilotons, kt = 1000000000
mass: megatonne, megatonnes, megaton, megatons = 1000000000000
mass: pound, pounds, lb, lbs, lbs. = 453.59237
mass: ounce, ounces, oz, oz. = 28.349523125
mass: stone, st = 6350.29318
mass: hundredweight, cwt = 50802.34544
mass: carat, carats = 0.2
temperature: celsius, c, degrees celsius, degree celsius, degrees centigrade, centigrade, deg c, degrees c = 1
temperature: celsius, degree c, °c, °celsius, ° celsius, ° c, celcius, degrees celcius = 1
temperature: fahrenheit, degrees fahrenheit, degree fahrenheit, degrees f, degree f, deg f, °f = 1
temperature: fahrenheit, f, °fahrenheit, ° fahrenheit, ° f, farenheit, degrees farenheit = 1
temperature: degree, degrees, deg, deg., ° = 1
temperature: kelvin, kelvins, degrees kelvin = 1
duration: second, seconds, sec, secs, sec. = 1
duration: millisecond, milliseconds, ms, msec = 1/1000
duration: microsecond, microseconds, µs, μs = 1/1000000
duration: nanosecond, nanoseconds, ns = 1/1000000000
duration: minute, minutes, min, mins, min. = 60
duration: hour, hours, hr, hrs, h, hr. = 3600
duration: day, days = 86400
duration: night, nights = 86400
duration: weekend, weekends = 172800
duration: week, weeks, wk, wks = 604800
duration: fortnight, fortnights = 1209600
duration: month, months, mth, mths = 2629746
duration: quarter, quarters = 7889238
duration: year, years, yr, yrs = 31556952
duration: decade, decades = 315569520
duration: century, centuries = 3155695200
duration: millennium, millennia = 31556952000
speed: mile per hour, miles per hour, miles an hour, mph, m.p.h., mi/h = 0.44704
speed: kilometre per hour, kilometres per hour, kilometres an hour, kilometers per hour = 5/18
speed: kilometre per hour, kilometer per hour, kilometers an hour, km/h, kmh, kph, km/hr, kmph = 5/18
speed: kilometre per hour, k.p.h. = 5/18
speed: metre per second, metres per second, meters per second, meter per second, m/s = 1
speed: kilometre per second, kilometres per second, kilometers per second, km/s = 1000
speed: foot per second, feet per second, ft/s, fps = 0.3048
speed: knot, knots = 463/900
consumption: mile per gallon, miles per gallon, mpg, m.p.g. = 1
data: byte, bytes = 1
data: kilobyte, kilobytes, kb = 1000
data: megabyte, megabytes, mb = 1000000
data: gigabyte, gigabytes, gb, gig, gigs = 1000000000
data: terabyte, terabytes, tb = 1000000000000
data: petabyte, petabytes, pb = 1000000000000000
data: kibibyte, kibibytes, kib = 1024
data: mebibyte, mebibytes, mib = 1048576
data: gibibyte, gibibytes, gib = 1073741824
data: tebibyte, tebibytes, tib = 1099511627776
data: exabyte, exabytes, eb = 1000000000000000000
data: zettabyte, zettabytes, zb = 1000000000000000000000
data: bit, bits = 1/8
data: kilobit, kilobits = 125
data: megabit, megabits = 125000
data: gigabit, gigabits = 125000000
data rate: megabit per second, megabits per second, mbps, mb/s, mbit/s = 1
data rate: kilobit per second, kilobits per second, kbps = 1/1000
data rate: gigabit per second, gigabits per second, gbps, gb/s, gbit/s = 1000
energy: joule, joules, j = 1
energy: kilojoule, kilojoules, kj = 1000
energy: megajoule, megajoules, mj = 1000000
energy: calorie, calories = 4184
energy: kilocalorie, kilocalories, kcal, kcals = 4184
energy: watt hour, watt hours, watt-hour, watt-hours, wh = 3600
energy: kilowatt hour, kilowatt hours, kilowatt-hour, kilowatt-hours, kilo watt hours, kilo watt hour, kwh = 3600000
energy: megawatt hour, megawatt hours, megawatt-hour, megawatt-hours, mwh = 3600000000
energy: gigawatt hour, gigawatt hours, gigawatt-hour, gigawatt-hours, gwh = 3600000000000
energy: terawatt hour, terawatt hours, terawatt-hour, terawatt-hours, twh = 3600000000000000
power: watt, watts, w = 1
power: milliwatt, milliwatts = 1/1000
power: kilowatt, kilowatts, kw = 1000
power: megawatt, megawatts, mw = 1000000
power: gigawatt, gigawatts, gw = 1000000000
power: terawatt, terawatts, tw = 1000000000000
power: horsepower, hp, bhp, brake horsepower, ps = 745.69987158227022
frequency: hertz, hz = 1
frequency: kilohertz, khz = 1000
frequency: megahertz, mhz = 1000000
frequency: gigahertz, ghz = 1000000000
voltage: volt, volts, v = 1
voltage: kilovolt, kilovolts, kv = 1000
voltage: millivolt, millivolts, mv, milli volt, milli volts = 1/1000
current: amp, amps, ampere, amperes = 1
current: milliamp, milliamps, ma, mah = 1/1000
pressure: pascal, pascals, pa = 1
pressure: kilopascal, kilopascals, kpa = 1000
pressure: megapascal, megapascals, mpa = 1000000
pressure: bar = 100000
pressure: millibar, millibars, mbar = 100
pressure: psi, pounds per square inch = 6894.757293168
pressure: ksi = 6894757.293168
torque: newton metre, newton metres, newton meters, nm torque = 1
torque: pound-foot, pound-feet, lb-ft, lb ft, pound feet, foot-pounds = 1.3558179483314004
light: lumen, lumens, lm = 1
light: candela, candelas = 1
sound: decibel, decibels, db = 1
resolution: megapixel, megapixels, mp = 1000000
resolution: pixel, pixels, px = 1
concentration: part per million, parts per million, ppm = 1
concentration: part per billion, parts per billion, ppb = 1/1000
points: percentage point, percentage points, percent points, per cent points, % points, pct points, pp, ppt, ppts = 1
points: basis point, basis points, bps, bp = 1/100
angle: degree of arc, degrees of arc = 1
angle: radian, radians = 57.295779513082320877
"""
# Units only where they are written on to the digits ("5W", "5'"): apart from them they are words or marks.
ATTACHED: Final = frozenset(
    ("w", "v", "j", "mp", "ps", "ma", "st", "in", "eb", "zb", "'", "''", '"', "pa", "db", "cc", "px", "pp")
)
# Units only where they stand apart as words.
WHOLE_WORDS: Final = frozenset(("stone", "bar", "cup", "cups", "bit", "bits", "knot", "knots"))


class Unit(NamedTuple):
    """A unit of measure: its dimension, its English name, and the text of its size."""

    dimension: str
    name: str
    size: str

    @property
    def factor(self) -> Fraction:
        """Return how many of the dimension's first unit make one of this; exact."""
        return Fraction(self.size)


def _read() -> dict[str, Unit]:
    spellings: dict[str, Unit] = {}
    for line in TABLE.strip().splitlines():
        left, _, size = line.rpartition(" = ")
        dimension, _, names = left.partition(": ")
        first, *others = names.split(", ")
        unit = spellings[first] = Unit(dimension, first, size)
        for other in others:
            spellings[other] = unit
            if other[-1] in "²³":
                spellings[f"{other[:-1]}^{'²³'.index(other[-1]) + 2}"] = unit
    return spellings


SPELLINGS: Final = _read()


@cache
def factor(name: str) -> Fraction | None:
    """Return the exact size of the unit called `name` in its dimension's first unit; None where unknown.

    Degrees have no factor: `temperature` is compared after `to_kelvin`.
    """
    unit = SPELLINGS.get(name)
    return None if unit is None or unit.dimension == "temperature" else unit.factor


def to_kelvin(degrees: Fraction, unit: str) -> Fraction | None:
    """Return a temperature in kelvin, exactly; None for plain degrees, whose scale is not said."""
    match unit:
        case "celsius":
            return degrees + Fraction("273.15")
        case "fahrenheit":
            return (degrees + Fraction("459.67")) * 5 / 9
        case "kelvin":
            return degrees
        case _:
            return None

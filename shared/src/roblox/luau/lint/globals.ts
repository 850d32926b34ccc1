/** The names that Luau and the Roblox engine put into every script, and what their libraries contain. */

const LIBRARY_MEMBERS: Readonly<Record<string, string>> = {
  bit32: 'arshift band bnot bor btest bxor byteswap countlz countrz extract lrotate lshift replace rrotate rshift',
  buffer:
    'copy create fill fromstring len readbits readf32 readf64 readi16 readi32 readi8 readstring readu16 readu32 readu8 tostring writebits writef32 writef64 writei16 writei32 writei8 writestring writeu16 writeu32 writeu8',
  coroutine: 'close create isyieldable resume running status wrap yield',
  debug:
    'dumpcodesize dumpheap dumprefs getmemorycategory info profilebegin profileend resetmemorycategory setmemorycategory traceback',
  math: 'abs acos asin atan atan2 ceil clamp cos cosh deg e exp floor fmod frexp huge isfinite isinf isnan ldexp lerp log log10 map max min modf nan noise phi pi pow rad random randomseed round sign sin sinh sqrt sqrt2 tan tanh tau',
  os: 'clock date difftime time',
  string: 'byte char find format gmatch gsub len lower match pack packsize rep reverse split sub unpack upper',
  table:
    'clear clone concat create find foreach foreachi freeze getn insert isfrozen maxn move pack remove sort unpack',
  task: 'cancel defer delay desynchronize spawn synchronize wait',
  utf8: 'char charpattern codepoint codes graphemes len nfcnormalize nfdnormalize offset',
  vector: 'abs angle ceil clamp create cross dot floor lerp magnitude max min normalize one sign zero',
  Instance: 'fromExisting new',
  BrickColor: 'Black Blue DarkGray Gray Green New Red White Yellow new palette random',
  CFrame:
    'Angles fromAxisAngle fromEulerAngles fromEulerAnglesXYZ fromEulerAnglesYXZ fromMatrix fromOrientation fromRotationBetweenVectors identity lookAlong lookAt new',
  Color3: 'fromHSV fromHex fromRGB new toHSV',
  ColorSequence: 'new',
  ColorSequenceKeypoint: 'new',
  DateTime: 'fromIsoDate fromLocalTime fromUniversalTime fromUnixTimestamp fromUnixTimestampMillis now',
  Font: 'fromEnum fromId fromName new',
  NumberRange: 'new',
  NumberSequence: 'new',
  NumberSequenceKeypoint: 'new',
  OverlapParams: 'new',
  PathWaypoint: 'new',
  PhysicalProperties: 'new',
  Random: 'new',
  Ray: 'new',
  RaycastParams: 'new',
  Rect: 'new',
  Region3: 'new',
  Region3int16: 'new',
  TweenInfo: 'new',
  UDim: 'new',
  UDim2: 'fromOffset fromScale new',
  Vector2: 'max min new one xAxis yAxis zero',
  Vector2int16: 'new',
  Vector3:
    'FromAxis FromNormalId Angle Cross Dot Lerp Max Min fromAxis fromNormalId max min new one xAxis yAxis zAxis zero',
  Vector3int16: 'new',
};

const OTHER_GLOBALS =
  'assert error gcinfo getfenv getmetatable ipairs loadstring newproxy next pairs pcall print rawequal rawget rawlen rawset require select setfenv setmetatable tonumber tostring type typeof unpack xpcall _G _VERSION ' +
  'Enum game Game workspace Workspace script plugin shared settings stats version warn time tick wait delay spawn elapsedTime ElapsedTime DebuggerManager PluginManager printidentity UserSettings collectgarbage ypcall Delay Spawn Wait Stats Version ' +
  'AdReward Axes CatalogSearchParams Content DockWidgetPluginGuiInfo Faces FloatCurveKey Path2DControlPoint RotationCurveKey Secret SecurityCapabilities SharedTable ValueCurveKey';

const GLOBALS: ReadonlySet<string> = new Set([...Object.keys(LIBRARY_MEMBERS), ...OTHER_GLOBALS.split(' ')]);

const MEMBERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(LIBRARY_MEMBERS).map(([library, members]) => [library, new Set(members.split(' '))]),
);

export function isGlobal(name: string): boolean {
  return GLOBALS.has(name);
}

export function globalNames(): readonly string[] {
  return [...GLOBALS];
}

/** What a library or datatype offers, or undefined for other globals. */
export function libraryMembers(name: string): ReadonlySet<string> | undefined {
  return MEMBERS.get(name);
}

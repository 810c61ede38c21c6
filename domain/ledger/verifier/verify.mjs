// Sangfroid: checks an evidence bundle, with nothing but what it is given. node verify.mjs bundle.zip --trust keys.json
var __defProp = Object.defineProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// node_modules/zod/v4/core/util.js
var util_exports = {};
__export(util_exports, {
  BIGINT_FORMAT_RANGES: () => BIGINT_FORMAT_RANGES,
  CONSTANT_CATCH: () => CONSTANT_CATCH,
  Class: () => Class,
  NUMBER_FORMAT_RANGES: () => NUMBER_FORMAT_RANGES,
  aborted: () => aborted,
  allowsEval: () => allowsEval,
  assert: () => assert,
  assertEqual: () => assertEqual,
  assertIs: () => assertIs,
  assertNever: () => assertNever,
  assertNotEqual: () => assertNotEqual,
  assignProp: () => assignProp,
  attachSchema: () => attachSchema,
  base64ToUint8Array: () => base64ToUint8Array,
  base64urlToUint8Array: () => base64urlToUint8Array,
  cached: () => cached,
  captureStackTrace: () => captureStackTrace,
  cleanEnum: () => cleanEnum,
  cleanRegex: () => cleanRegex,
  clone: () => clone,
  cloneDef: () => cloneDef,
  codePointLength: () => codePointLength,
  constantCatch: () => constantCatch,
  createTransparentProxy: () => createTransparentProxy,
  defineLazy: () => defineLazy,
  defineLazyInternal: () => defineLazyInternal,
  derived: () => derived,
  esc: () => esc,
  escapeRegex: () => escapeRegex,
  explicitlyAborted: () => explicitlyAborted,
  extend: () => extend,
  finalizeIssue: () => finalizeIssue,
  floatSafeRemainder: () => floatSafeRemainder,
  getElementAtPath: () => getElementAtPath,
  getEnumValues: () => getEnumValues,
  getLengthableOrigin: () => getLengthableOrigin,
  getParsedType: () => getParsedType,
  getSizableOrigin: () => getSizableOrigin,
  hexToUint8Array: () => hexToUint8Array,
  hide: () => hide,
  installLazyProp: () => installLazyProp,
  isObject: () => isObject,
  isPlainObject: () => isPlainObject,
  issue: () => issue,
  joinValues: () => joinValues,
  jsonStringifyReplacer: () => jsonStringifyReplacer,
  members: () => members,
  merge: () => merge,
  mergeDefs: () => mergeDefs,
  normalizeParams: () => normalizeParams,
  nullish: () => nullish,
  numKeys: () => numKeys,
  objectClone: () => objectClone,
  omit: () => omit,
  optionalKeys: () => optionalKeys,
  own: () => own,
  parsedType: () => parsedType,
  partial: () => partial,
  pick: () => pick,
  prefixIssues: () => prefixIssues,
  primitiveTypes: () => primitiveTypes,
  promiseAllObject: () => promiseAllObject,
  propertyKeyTypes: () => propertyKeyTypes,
  randomString: () => randomString,
  rawShape: () => rawShape,
  required: () => required,
  safeExtend: () => safeExtend,
  shallowClone: () => shallowClone,
  sizeCaps: () => sizeCaps,
  slugify: () => slugify,
  stringifyPrimitive: () => stringifyPrimitive,
  toZod: () => toZod,
  uint8ArrayToBase64: () => uint8ArrayToBase64,
  uint8ArrayToBase64url: () => uint8ArrayToBase64url,
  uint8ArrayToHex: () => uint8ArrayToHex,
  unwrapMessage: () => unwrapMessage
});
function assertEqual(val) {
  return val;
}
function assertNotEqual(val) {
  return val;
}
function toZod() {
  return (schema) => schema;
}
function assertIs(_arg) {
}
function assertNever(_x) {
  throw new Error("Unexpected value in exhaustive check");
}
function assert(_) {
}
function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter((v) => typeof v === "number");
  const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}
function joinValues(array2, separator = "|") {
  return array2.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint")
    return value.toString();
  return value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
  const ratio = val / step;
  const roundedRatio = Math.round(ratio);
  const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
  if (Math.abs(ratio - roundedRatio) < tolerance)
    return 0;
  return ratio - roundedRatio;
}
var EVALUATING = /* @__PURE__ */ Symbol("evaluating");
function defineLazy(object, key, getter) {
  let value = void 0;
  Object.defineProperty(object, key, {
    get() {
      if (value === EVALUATING) {
        return void 0;
      }
      if (value === void 0) {
        value = EVALUATING;
        value = getter();
      }
      return value;
    },
    set(v) {
      Object.defineProperty(object, key, {
        value: v
        // configurable: true,
      });
    },
    configurable: true
  });
}
function objectClone(obj) {
  return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
function rawShape(def) {
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
  return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
  Object.defineProperty(target, key, {
    get() {
      const value = getter();
      assignProp(this, key, value);
      return value;
    },
    enumerable: true,
    configurable: true
  });
}
function putProp(target, key, value) {
  if (key in target)
    assignProp(target, key, value);
  else
    target[key] = value;
}
function mirrorShape(target, source, keys, wrap) {
  const raw = sourceShape(source);
  for (const key of keys) {
    const desc = Object.getOwnPropertyDescriptor(raw, key);
    if (!desc.enumerable)
      continue;
    if (desc.get) {
      deferProp(target, key, () => {
        const value = source._zod.def.shape[key];
        return wrap ? wrap(value, key) : value;
      });
    } else
      putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
  }
}
function mirrorProps(target, source) {
  for (const key of Reflect.ownKeys(source)) {
    const desc = Object.getOwnPropertyDescriptor(source, key);
    if (!desc.enumerable)
      continue;
    if (desc.get)
      deferProp(target, key, () => source[key]);
    else
      putProp(target, key, desc.value);
  }
}
function mergeDefs(...defs) {
  const mergedDescriptors = {};
  for (const def of defs) {
    const descriptors = Object.getOwnPropertyDescriptors(def);
    Object.assign(mergedDescriptors, descriptors);
  }
  return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
  return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path2) {
  if (!path2)
    return obj;
  return path2.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
  const keys = Object.keys(promisesObj);
  const promises = keys.map((key) => promisesObj[key]);
  return Promise.all(promises).then((results) => {
    const resolvedObj = {};
    for (let i = 0; i < keys.length; i++) {
      resolvedObj[keys[i]] = results[i];
    }
    return resolvedObj;
  });
}
function randomString(length = 10) {
  const chars = "abcdefghijklmnopqrstuvwxyz";
  let str = "";
  for (let i = 0; i < length; i++) {
    str += chars[Math.floor(Math.random() * chars.length)];
  }
  return str;
}
function esc(str) {
  return JSON.stringify(str);
}
function slugify(input) {
  return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
var allowsEval = /* @__PURE__ */ cached(() => {
  if (globalConfig.jitless) {
    return false;
  }
  if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
    return false;
  }
  try {
    const F = Function;
    new F("");
    return true;
  } catch (_) {
    return false;
  }
});
function isPlainObject(o) {
  if (isObject(o) === false)
    return false;
  const ctor = o.constructor;
  if (ctor === void 0)
    return true;
  if (typeof ctor !== "function")
    return true;
  const prot = ctor.prototype;
  if (isObject(prot) === false)
    return false;
  if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
    return false;
  }
  return true;
}
function shallowClone(o) {
  if (isPlainObject(o))
    return { ...o };
  if (Array.isArray(o))
    return [...o];
  if (o instanceof Map)
    return new Map(o);
  if (o instanceof Set)
    return new Set(o);
  return o;
}
function numKeys(data) {
  let keyCount = 0;
  for (const key in data) {
    if (Object.prototype.hasOwnProperty.call(data, key)) {
      keyCount++;
    }
  }
  return keyCount;
}
var getParsedType = (data) => {
  const t = typeof data;
  switch (t) {
    case "undefined":
      return "undefined";
    case "string":
      return "string";
    case "number":
      return Number.isNaN(data) ? "nan" : "number";
    case "boolean":
      return "boolean";
    case "function":
      return "function";
    case "bigint":
      return "bigint";
    case "symbol":
      return "symbol";
    case "object":
      if (Array.isArray(data)) {
        return "array";
      }
      if (data === null) {
        return "null";
      }
      if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
        return "promise";
      }
      if (typeof Map !== "undefined" && data instanceof Map) {
        return "map";
      }
      if (typeof Set !== "undefined" && data instanceof Set) {
        return "set";
      }
      if (typeof Date !== "undefined" && data instanceof Date) {
        return "date";
      }
      if (typeof File !== "undefined" && data instanceof File) {
        return "file";
      }
      return "object";
    default:
      throw new Error(`Unknown data type: ${t}`);
  }
};
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
var primitiveTypes = /* @__PURE__ */ new Set([
  "string",
  "number",
  "bigint",
  "boolean",
  "symbol",
  "undefined"
]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function createTransparentProxy(getter) {
  let target;
  return new Proxy({}, {
    get(_, prop, receiver) {
      target ?? (target = getter());
      return Reflect.get(target, prop, receiver);
    },
    set(_, prop, value, receiver) {
      target ?? (target = getter());
      return Reflect.set(target, prop, value, receiver);
    },
    has(_, prop) {
      target ?? (target = getter());
      return Reflect.has(target, prop);
    },
    deleteProperty(_, prop) {
      target ?? (target = getter());
      return Reflect.deleteProperty(target, prop);
    },
    ownKeys(_) {
      target ?? (target = getter());
      return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor(_, prop) {
      target ?? (target = getter());
      return Reflect.getOwnPropertyDescriptor(target, prop);
    },
    defineProperty(_, prop, descriptor) {
      target ?? (target = getter());
      return Reflect.defineProperty(target, prop, descriptor);
    }
  });
}
function stringifyPrimitive(value) {
  if (typeof value === "bigint")
    return value.toString() + "n";
  if (typeof value === "string")
    return `"${value}"`;
  return `${value}`;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
var NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
var BIGINT_FORMAT_RANGES = {
  int64: [/* @__PURE__ */ BigInt("-9223372036854775808"), /* @__PURE__ */ BigInt("9223372036854775807")],
  uint64: [/* @__PURE__ */ BigInt(0), /* @__PURE__ */ BigInt("18446744073709551615")]
};
function pick(schema, mask) {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(".pick() cannot be used on object schemas containing refinements");
  }
  const newShape = {};
  mirrorShape(newShape, schema, maskedKeys(schema, mask));
  return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function maskedKeys(schema, mask) {
  const raw = sourceShape(schema);
  const keys = [];
  for (const key of Reflect.ownKeys(mask)) {
    if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
      throw new Error(`Unrecognized key: "${String(key)}"`);
    }
    if (mask[key])
      keys.push(key);
  }
  return keys;
}
function omit(schema, mask) {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(".omit() cannot be used on object schemas containing refinements");
  }
  const omitted = new Set(maskedKeys(schema, mask));
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
  return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
  if (!isPlainObject(shape)) {
    throw new Error("Invalid input to extend: expected a plain object");
  }
  const checks = schema._zod.def.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    const existingShape = sourceShape(schema);
    for (const key of Reflect.ownKeys(shape)) {
      if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) {
        throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
      }
    }
  }
  return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
  mirrorProps(newShape, shape);
  return newShape;
}
function safeExtend(schema, shape) {
  if (!isPlainObject(shape)) {
    throw new Error("Invalid input to safeExtend: expected a plain object");
  }
  return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
  if (!b?._zod?.def) {
    throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
  }
  if (a._zod.def.checks?.length) {
    throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
  }
  const newShape = {};
  mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
  mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
  const def = mergeDefs(a._zod.def, {
    shape: newShape,
    get catchall() {
      return b._zod.def.catchall;
    },
    checks: b._zod.def.checks ?? []
  });
  return clone(a, def);
}
function partial(Class2, schema, mask, name = "partial") {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
  }
  const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class2 && ((value, key) => selected && !selected.has(key) ? value : new Class2({ type: "optional", innerType: value })));
  return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class2, schema, mask) {
  const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => (
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class2({ type: "nonoptional", innerType: value })
  ));
  return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path2, issues) {
  return issues.map((iss) => {
    var _a3;
    (_a3 = iss).path ?? (_a3.path = []);
    iss.path.unshift(path2);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0)
      caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a3;
  for (let i = start; i < issues.length; i++) {
    (_a3 = issues[i]).schema ?? (_a3.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a3;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a3 = iss).schema ?? (_a3.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
function getSizableOrigin(input) {
  if (input instanceof Set)
    return "set";
  if (input instanceof Map)
    return "map";
  if (input instanceof File)
    return "file";
  return "unknown";
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str))
    return units;
  let count2 = units;
  for (let i = 0; i < units - 1; i++) {
    if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
      count2--;
      i++;
    }
  }
  return count2;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function parsedType(data) {
  const t = typeof data;
  switch (t) {
    case "number": {
      return Number.isNaN(data) ? "nan" : "number";
    }
    case "object": {
      if (data === null) {
        return "null";
      }
      if (Array.isArray(data)) {
        return "array";
      }
      const obj = data;
      if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
        return obj.constructor.name;
      }
    }
  }
  return t;
}
function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") {
    return {
      message: iss,
      code: "custom",
      input,
      inst
    };
  }
  return { ...iss };
}
function cleanEnum(obj) {
  return Object.entries(obj).filter(([k, _]) => {
    return Number.isNaN(Number.parseInt(k, 10));
  }).map((el) => el[1]);
}
function base64ToUint8Array(base642) {
  const binaryString = atob(base642);
  const bytes3 = new Uint8Array(binaryString.length);
  for (let i = 0; i < binaryString.length; i++) {
    bytes3[i] = binaryString.charCodeAt(i);
  }
  return bytes3;
}
function uint8ArrayToBase64(bytes3) {
  let binaryString = "";
  for (let i = 0; i < bytes3.length; i++) {
    binaryString += String.fromCharCode(bytes3[i]);
  }
  return btoa(binaryString);
}
function base64urlToUint8Array(base64url2) {
  const base642 = base64url2.replace(/-/g, "+").replace(/_/g, "/");
  const padding = "=".repeat((4 - base642.length % 4) % 4);
  return base64ToUint8Array(base642 + padding);
}
function uint8ArrayToBase64url(bytes3) {
  return uint8ArrayToBase64(bytes3).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
  const cleanHex = hex.replace(/^0x/, "");
  if (cleanHex.length % 2 !== 0) {
    throw new Error("Invalid hex string length");
  }
  const bytes3 = new Uint8Array(cleanHex.length / 2);
  for (let i = 0; i < cleanHex.length; i += 2) {
    bytes3[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
  }
  return bytes3;
}
function uint8ArrayToHex(bytes3) {
  return Array.from(bytes3).map((b) => b.toString(16).padStart(2, "0")).join("");
}
var Class = class {
  constructor(..._args) {
  }
};
function members(proto, table) {
  for (const key in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key);
    if (desc.get)
      Object.defineProperty(proto, key, { ...desc, enumerable: false });
    else
      defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key, value) {
  return own(inst, key, value, false);
}
// @__NO_SIDE_EFFECTS__
function derived(computes, table) {
  for (const key in computes) {
    const compute = computes[key];
    Object.defineProperty(table, key, {
      configurable: true,
      enumerable: true,
      get() {
        return own(this, key, compute(this));
      },
      set(value) {
        own(this, key, value);
      }
    });
  }
  return table;
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  }
};
function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke)
          delete this[key];
        else
          Object.defineProperty(this, key, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  if (!proto)
    return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
    }
  });
}
var CONSTANT_CATCH = "~constantCatch";
function constantCatch(value) {
  const fn = () => value;
  fn[CONSTANT_CATCH] = true;
  return fn;
}

// node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = { value: void 0, enumerable: false };
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name, initializer3, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) {
      return;
    }
    inst._zod.traits.add(name);
    initializer3(inst, def);
    if (initialized) {
      const own2 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own2;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own2;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name);
    }
  });
  Object.defineProperty(_, "name", { value: name });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
var $ZodEncodeError = class extends Error {
  constructor(name) {
    super(`Encountered unidirectional transform during encode: ${name}`);
    this.name = "ZodEncodeError";
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true
};
var _issuesDesc = { value: void 0, enumerable: false };
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        return value;
      },
      set(value) {
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
      }
    });
  }
};
var $ZodError = $constructor("$ZodError", initializer);
var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});
function node(obj, key, make) {
  if (!Object.prototype.hasOwnProperty.call(obj, key)) {
    if (key === "__proto__") {
      Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
    } else {
      obj[key] = make();
    }
  }
  return obj[key];
}
function flattenError(error2, mapper = (issue2) => issue2.message) {
  const fieldErrors = {};
  const formErrors = [];
  for (const sub of error2.issues) {
    if (sub.path.length > 0) {
      node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
    } else {
      formErrors.push(mapper(sub));
    }
  }
  return { formErrors, fieldErrors };
}
function formatError(error2, mapper = (issue2) => issue2.message) {
  const fieldErrors = { _errors: [] };
  const processError = (error3, path2 = []) => {
    for (const issue2 of error3.issues) {
      if (issue2.code === "invalid_union" && issue2.errors.length) {
        issue2.errors.map((issues) => processError({ issues }, [...path2, ...issue2.path]));
      } else if (issue2.code === "invalid_key") {
        processError({ issues: issue2.issues }, [...path2, ...issue2.path]);
      } else if (issue2.code === "invalid_element") {
        processError({ issues: issue2.issues }, [...path2, ...issue2.path]);
      } else {
        const fullpath = [...path2, ...issue2.path];
        if (fullpath.length === 0) {
          fieldErrors._errors.push(mapper(issue2));
        } else {
          let curr = fieldErrors;
          let i = 0;
          while (i < fullpath.length) {
            const el = fullpath[i];
            const terminal = i === fullpath.length - 1;
            if (el === "_errors") {
              if (terminal)
                curr._errors.push(mapper(issue2));
              i++;
              continue;
            }
            if (!Object.prototype.hasOwnProperty.call(curr, el)) {
              Object.defineProperty(curr, el, {
                value: { _errors: [] },
                enumerable: true,
                writable: true,
                configurable: true
              });
            }
            const node2 = curr[el];
            if (terminal) {
              node2._errors.push(mapper(issue2));
            }
            curr = node2;
            i++;
          }
        }
      }
    }
  };
  processError(error2);
  return fieldErrors;
}

// node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
  return { callee: params?.callee ?? callee, Err: params?.Err };
}
var _parse = (_Err) => {
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, _params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var _parseAsync = (_Err) => {
  const fn = async (schema, value, _ctx, params) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var _safeParse = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
  const result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
function failure(Err, issues, ctx) {
  let error2;
  return {
    success: false,
    get error() {
      if (!error2) {
        error2 = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error2;
    },
    set error(e) {
      error2 = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
var COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
var validate = ((schema, value, _ctx) => {
  const validator = schema._zod.bag.validator;
  if (validator !== void 0) {
    if (validator(value) !== COMPILE_INVALID)
      return true;
    if (validator.definite === true && _ctx === void 0)
      return false;
  }
  return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
  const ctx = _ctx ? { ..._ctx, async: false, abortEarly: true } : { async: false, abortEarly: true };
  const fallbackRun = schema._zod.bag.fallbackRun;
  let result;
  if (fallbackRun) {
    ctx[COMPILE_FALLBACK] = true;
    result = fallbackRun({ value, issues: [] }, ctx);
  } else {
    result = schema._zod.run({ value, issues: [] }, ctx);
  }
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length === 0;
}
var validateAsync = async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true, abortEarly: true } : { async: true, abortEarly: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length === 0;
};
var _encode = (_Err) => {
  const parse2 = _parse(_Err);
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return parse2(schema, value, ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _decode = (_Err) => {
  const parse2 = _parse(_Err);
  const fn = (schema, value, _ctx, _params) => {
    return parse2(schema, value, _ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _encodeAsync = (_Err) => {
  const parseAsync2 = _parseAsync(_Err);
  const fn = async (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return await parseAsync2(schema, value, ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _decodeAsync = (_Err) => {
  const parseAsync2 = _parseAsync(_Err);
  const fn = async (schema, value, _ctx, _params) => {
    return await parseAsync2(schema, value, _ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _safeEncode = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
  return _safeParse(_Err)(schema, value, ctx);
};
var _safeDecode = (_Err) => (schema, value, _ctx) => {
  return _safeParse(_Err)(schema, value, _ctx);
};
var _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
  return _safeParseAsync(_Err)(schema, value, ctx);
};
var _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
  return _safeParseAsync(_Err)(schema, value, _ctx);
};

// node_modules/zod/v4/core/regexes.js
var cuid = /^[cC][0-9a-z]{6,}$/;
var cuid2 = /^[0-9a-z]+$/;
var ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
var xid = /^[0-9a-vA-V]{20}$/;
var ksuid = /^[A-Za-z0-9]{27}$/;
var nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
  return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
var duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
var guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
var uuid = (version2) => {
  if (!version2)
    return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
  return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version2}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
var email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
var _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
  return new RegExp(_emoji, "u");
}
var ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
var ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
var cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
var cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
var base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
var base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
var httpProtocol = /^https?$/;
var e164 = /^\+[1-9]\d{6,14}$/;
var dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function anchor(source) {
  return new RegExp(`^${source}$`);
}
var date = /* @__PURE__ */ anchor(dateSource);
function timeSource(args) {
  const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
  const regex = typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
  return regex;
}
function time(args) {
  return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
  const opts = ["Z"];
  if (args.offset)
    opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
  const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
  const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
  return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
var anyString = /^[\s\S]{0,}$/;
var integer = /^-?\d+$/;
var number = /^-?\d+(?:\.\d+)?$/;
var boolean = /^(?:true|false)$/i;
var lowercase = /^[^A-Z]*$/;
var uppercase = /^[^a-z]*$/;

// node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a3;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a3 = inst._zod).onattach ?? (_a3.onattach = []);
});
var _whenHasLength = (payload) => {
  const val = payload.value;
  return !nullish(val) && val.length !== void 0;
};
var numericOriginMap = {
  number: "number",
  bigint: "bigint",
  object: "date"
};
var $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_big",
      maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_small",
      minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMultipleOf = /* @__PURE__ */ $constructor("$ZodCheckMultipleOf", (inst, def) => {
  $ZodCheck.init(inst, def);
  inst._zod.check = (payload) => {
    if (typeof payload.value !== typeof def.value)
      throw new Error("Cannot mix number and bigint in multiple_of check.");
    const isMultiple = typeof payload.value === "bigint" ? (
      // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
      def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
    ) : floatSafeRemainder(payload.value, def.value) === 0;
    if (isMultiple)
      return;
    payload.issues.push({
      origin: typeof payload.value,
      code: "not_multiple_of",
      divisor: def.value,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
  $ZodCheck.init(inst, def);
  def.format = def.format || "float64";
  const isInt = def.format?.includes("int");
  const origin = isInt ? "int" : "number";
  const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
  inst._zod.check = (payload) => {
    const input = payload.value;
    if (isInt) {
      if (!Number.isInteger(input)) {
        payload.issues.push({
          expected: origin,
          format: def.format,
          code: "invalid_type",
          continue: false,
          input,
          inst
        });
        return;
      }
      if (!Number.isSafeInteger(input)) {
        if (input > 0) {
          payload.issues.push({
            input,
            code: "too_big",
            maximum: Number.MAX_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        } else {
          payload.issues.push({
            input,
            code: "too_small",
            minimum: Number.MIN_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        }
        return;
      }
    }
    if (input < minimum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_small",
        minimum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
    if (input > maximum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_big",
        maximum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
    if (length <= def.maximum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_big",
      maximum: def.maximum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
    if (length >= def.minimum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckLengthEquals = /* @__PURE__ */ $constructor("$ZodCheckLengthEquals", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
    if (length === def.length)
      return;
    const origin = getLengthableOrigin(input);
    const tooBig = length > def.length;
    payload.issues.push({
      origin,
      ...tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length },
      inclusive: true,
      exact: true,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a3, _b;
  $ZodCheck.init(inst, def);
  if (def.pattern)
    (_a3 = inst._zod).check ?? (_a3.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value))
        return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: def.format,
        input: payload.value,
        ...def.pattern ? { pattern: def.pattern.toString() } : {},
        inst,
        continue: !def.abort
      });
    });
  else
    (_b = inst._zod).check ?? (_b.check = () => {
    });
});
var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: payload.value,
      pattern: def.pattern.toString(),
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckLowerCase = /* @__PURE__ */ $constructor("$ZodCheckLowerCase", (inst, def) => {
  def.pattern ?? (def.pattern = lowercase);
  $ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckUpperCase = /* @__PURE__ */ $constructor("$ZodCheckUpperCase", (inst, def) => {
  def.pattern ?? (def.pattern = uppercase);
  $ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckIncludes = /* @__PURE__ */ $constructor("$ZodCheckIncludes", (inst, def) => {
  $ZodCheck.init(inst, def);
  const escapedRegex = escapeRegex(def.includes);
  const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
  def.pattern = pattern;
  inst._zod.check = (payload) => {
    if (payload.value.includes(def.includes, def.position))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "includes",
      includes: def.includes,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStartsWith = /* @__PURE__ */ $constructor("$ZodCheckStartsWith", (inst, def) => {
  $ZodCheck.init(inst, def);
  const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
  def.pattern ?? (def.pattern = pattern);
  inst._zod.check = (payload) => {
    if (payload.value.startsWith(def.prefix))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "starts_with",
      prefix: def.prefix,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckEndsWith = /* @__PURE__ */ $constructor("$ZodCheckEndsWith", (inst, def) => {
  $ZodCheck.init(inst, def);
  const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
  def.pattern ?? (def.pattern = pattern);
  inst._zod.check = (payload) => {
    if (payload.value.endsWith(def.suffix))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "ends_with",
      suffix: def.suffix,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckOverwrite = /* @__PURE__ */ $constructor("$ZodCheckOverwrite", (inst, def) => {
  $ZodCheck.init(inst, def);
  inst._zod.check = (payload) => {
    payload.value = def.tx(payload.value);
  };
});

// node_modules/zod/v4/core/doc.js
var Doc = class {
  constructor(args = [], closed = {}) {
    this.content = [];
    this.indent = 0;
    this.args = args;
    this.closed = closed;
  }
  // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
  indented(fn) {
    this.indent += 1;
    try {
      fn(this);
    } finally {
      this.indent -= 1;
    }
  }
  write(arg) {
    if (typeof arg === "function") {
      arg(this, { execution: "sync" });
      arg(this, { execution: "async" });
      return;
    }
    const content = arg;
    const lines = content.split("\n").filter((x) => x);
    const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
    const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
    for (const line of dedented) {
      this.content.push(line);
    }
  }
  compile() {
    const F = Function;
    const content = this?.content ?? [``];
    const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {
${content.join("\n")}
};`);
    return factory(...Object.values(this.closed));
  }
};

// node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a3;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (const ch of checks) {
    for (const fn of ch._zod.onattach) {
      fn(inst);
    }
  }
  if (checks.length === 0) {
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload))
            continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun)
            continue;
        } else if (isAborted) {
          continue;
        }
        const currLen = payload.issues.length;
        const _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === false) {
          throw new $ZodAsyncError();
        }
        if (asyncResult || _ instanceof Promise) {
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _;
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              return;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          });
        } else {
          const nextLen = payload.issues.length;
          if (nextLen === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted)
            isAborted = aborted(payload, currLen);
        }
      }
      if (asyncResult) {
        return asyncResult.then(() => {
          return payload;
        });
      }
      return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) {
        return inst._zod.parse(payload, ctx);
      }
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
        if (canary instanceof Promise) {
          return canary.then((canary2) => {
            return handleCanaryResult(canary2, payload, ctx);
          });
        }
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own(this, "~standard", value);
  }
});
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync2(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync2(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch (_2) {
      }
    if (typeof payload.value === "string")
      return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var $ZodStringFormat = /* @__PURE__ */ $constructor("$ZodStringFormat", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  $ZodString.init(inst, def);
});
var $ZodGUID = /* @__PURE__ */ $constructor("$ZodGUID", (inst, def) => {
  def.pattern ?? (def.pattern = guid);
  $ZodStringFormat.init(inst, def);
});
var $ZodUUID = /* @__PURE__ */ $constructor("$ZodUUID", (inst, def) => {
  if (def.version) {
    const versionMap = {
      v1: 1,
      v2: 2,
      v3: 3,
      v4: 4,
      v5: 5,
      v6: 6,
      v7: 7,
      v8: 8
    };
    const v = versionMap[def.version];
    if (v === void 0)
      throw new Error(`Invalid UUID version: "${def.version}"`);
    def.pattern ?? (def.pattern = uuid(v));
  } else
    def.pattern ?? (def.pattern = uuid());
  $ZodStringFormat.init(inst, def);
});
var $ZodEmail = /* @__PURE__ */ $constructor("$ZodEmail", (inst, def) => {
  def.pattern ?? (def.pattern = email);
  $ZodStringFormat.init(inst, def);
});
var URL_BAD_FORMAT = 1;
var URL_UNPARSEABLE = 2;
function canParseURL(input) {
  try {
    if (typeof URL !== "undefined" && typeof URL.canParse === "function")
      return URL.canParse(input);
    new URL(input);
    return true;
  } catch {
    return false;
  }
}
function validateURL(trimmed, def) {
  if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
    return canParseURL(trimmed) || URL_UNPARSEABLE;
  }
  return parseURLObject(trimmed, def);
}
function parseURLObject(trimmed, def) {
  if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
    return URL_BAD_FORMAT;
  }
  try {
    if (typeof URL !== "undefined") {
      const URLStatic = URL;
      if (typeof URLStatic.parse === "function")
        return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
    }
    return new URL(trimmed);
  } catch {
    return URL_UNPARSEABLE;
  }
}
var asciiTabOrNewline = /[\t\n\r]/g;
function stripTabAndNewline(value) {
  return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
  hostname.lastIndex = 0;
  return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
  protocol.lastIndex = 0;
  return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
var $ZodURL = /* @__PURE__ */ $constructor("$ZodURL", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    try {
      const trimmed = payload.value.trim();
      const url = validateURL(trimmed, def);
      if (url === URL_BAD_FORMAT) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid URL format",
          input: payload.value,
          inst,
          continue: !def.abort
        });
        return;
      }
      if (url === URL_UNPARSEABLE) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          input: payload.value,
          inst,
          continue: !def.abort
        });
        return;
      }
      if (url === true) {
        payload.value = stripTabAndNewline(trimmed);
        return;
      }
      if (def.hostname && !urlHostnameOk(url, def.hostname)) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid hostname",
          pattern: def.hostname.source,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      }
      if (def.protocol && !urlProtocolOk(url, def.protocol)) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid protocol",
          pattern: def.protocol.source,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      }
      payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
      return;
    } catch (_) {
      payload.issues.push({
        code: "invalid_format",
        format: "url",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodEmoji = /* @__PURE__ */ $constructor("$ZodEmoji", (inst, def) => {
  def.pattern ?? (def.pattern = emoji());
  $ZodStringFormat.init(inst, def);
});
var $ZodNanoID = /* @__PURE__ */ $constructor("$ZodNanoID", (inst, def) => {
  if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1))
    throw new Error(`Invalid nanoid length: ${def.length}`);
  def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
  $ZodStringFormat.init(inst, def);
});
var $ZodCUID = /* @__PURE__ */ $constructor("$ZodCUID", (inst, def) => {
  def.pattern ?? (def.pattern = cuid);
  $ZodStringFormat.init(inst, def);
});
var $ZodCUID2 = /* @__PURE__ */ $constructor("$ZodCUID2", (inst, def) => {
  def.pattern ?? (def.pattern = cuid2);
  $ZodStringFormat.init(inst, def);
});
var $ZodULID = /* @__PURE__ */ $constructor("$ZodULID", (inst, def) => {
  def.pattern ?? (def.pattern = ulid);
  $ZodStringFormat.init(inst, def);
});
var $ZodXID = /* @__PURE__ */ $constructor("$ZodXID", (inst, def) => {
  def.pattern ?? (def.pattern = xid);
  $ZodStringFormat.init(inst, def);
});
var $ZodKSUID = /* @__PURE__ */ $constructor("$ZodKSUID", (inst, def) => {
  def.pattern ?? (def.pattern = ksuid);
  $ZodStringFormat.init(inst, def);
});
var $ZodISODateTime = /* @__PURE__ */ $constructor("$ZodISODateTime", (inst, def) => {
  def.pattern ?? (def.pattern = datetime(def));
  $ZodStringFormat.init(inst, def);
});
var $ZodISODate = /* @__PURE__ */ $constructor("$ZodISODate", (inst, def) => {
  def.pattern ?? (def.pattern = date);
  $ZodStringFormat.init(inst, def);
});
var $ZodISOTime = /* @__PURE__ */ $constructor("$ZodISOTime", (inst, def) => {
  def.pattern ?? (def.pattern = time(def));
  $ZodStringFormat.init(inst, def);
});
var $ZodISODuration = /* @__PURE__ */ $constructor("$ZodISODuration", (inst, def) => {
  def.pattern ?? (def.pattern = duration);
  $ZodStringFormat.init(inst, def);
});
var $ZodIPv4 = /* @__PURE__ */ $constructor("$ZodIPv4", (inst, def) => {
  def.pattern ?? (def.pattern = ipv4);
  $ZodStringFormat.init(inst, def);
});
var ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
  if (!ipv6Alphabet.test(value))
    return false;
  return canParseURL(`http://[${value}]`);
}
var $ZodIPv6 = /* @__PURE__ */ $constructor("$ZodIPv6", (inst, def) => {
  def.pattern ?? (def.pattern = ipv6);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (!isValidIPv6(payload.value)) {
      payload.issues.push({
        code: "invalid_format",
        format: "ipv6",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCIDRv4 = /* @__PURE__ */ $constructor("$ZodCIDRv4", (inst, def) => {
  def.pattern ?? (def.pattern = cidrv4);
  $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
  const parts = value.split("/");
  if (parts.length !== 2)
    return false;
  const [address, prefix] = parts;
  if (!prefix)
    return false;
  const prefixNum = Number(prefix);
  if (`${prefixNum}` !== prefix)
    return false;
  if (prefixNum < 0 || prefixNum > 128)
    return false;
  return isValidIPv6(address);
}
var $ZodCIDRv6 = /* @__PURE__ */ $constructor("$ZodCIDRv6", (inst, def) => {
  def.pattern ?? (def.pattern = cidrv6);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (!isValidCIDRv6(payload.value)) {
      payload.issues.push({
        code: "invalid_format",
        format: "cidrv6",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
function isValidBase64(data) {
  if (data === "")
    return true;
  if (/\s/.test(data))
    return false;
  if (data.length % 4 !== 0)
    return false;
  try {
    atob(data);
    return true;
  } catch {
    return false;
  }
}
var base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
var $ZodBase64 = /* @__PURE__ */ $constructor("$ZodBase64", (inst, def) => {
  def.pattern ?? (def.pattern = base64Charset);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidBase64(payload.value))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "base64",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
  if (!base64urlCharset.test(data))
    return false;
  const base642 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
  const padded = base642.padEnd(Math.ceil(base642.length / 4) * 4, "=");
  return isValidBase64(padded);
}
var $ZodBase64URL = /* @__PURE__ */ $constructor("$ZodBase64URL", (inst, def) => {
  def.pattern ?? (def.pattern = base64urlCharset);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidBase64URL(payload.value))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "base64url",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodE164 = /* @__PURE__ */ $constructor("$ZodE164", (inst, def) => {
  def.pattern ?? (def.pattern = e164);
  $ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
  try {
    const tokensParts = token.split(".");
    if (tokensParts.length !== 3)
      return false;
    const [header] = tokensParts;
    if (!header)
      return false;
    const parsedHeader = JSON.parse(atob(header));
    if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
      return false;
    if (!parsedHeader.alg)
      return false;
    if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
      return false;
    return true;
  } catch {
    return false;
  }
}
var $ZodJWT = /* @__PURE__ */ $constructor("$ZodJWT", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidJWT(payload.value, def.alg))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "jwt",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = number;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Number(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
      return payload;
    }
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? { received } : {}
    });
    return payload;
  };
});
var $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
  $ZodCheckNumberFormat.init(inst, def);
  $ZodNumber.init(inst, def);
});
var $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = boolean;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Boolean(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "boolean")
      return payload;
    payload.issues.push({
      expected: "boolean",
      code: "invalid_type",
      input,
      inst
    });
    return payload;
  };
});
var $ZodUnknown = /* @__PURE__ */ $constructor("$ZodUnknown", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload) => payload;
});
var $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
      expected: "never",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse2 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          attachSchema(payload.issues, start, inst);
          return payload;
        }
      }
    }
    return parse2(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo2 ? memo2.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      const item = input[i];
      const result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      } else {
        handleArrayResult(result, payload, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result))
          break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
  capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) {
      final.value[key] = void 0;
    }
  } else {
    final.value[key] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key))
      continue;
    if (key === "__proto__") {
      if (t === "never")
        unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    const r = _catchall.run({ value: input[key], issues: [] }, ctx);
    if (r instanceof Promise) {
      proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
    } else {
      handlePropertyResult(r, payload, key, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
  }
  if (!proms.length)
    return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    const get = () => {
      const newSh = { ...sh };
      Object.defineProperty(def, "shape", { value: newSh });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", { get });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key in shape) {
      const field2 = shape[key]._zod;
      if (field2.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
          assignProp(propValues, key, /* @__PURE__ */ new Set());
        }
        for (const v of field2.values)
          propValues[key].add(v);
        if (field2.optin !== void 0)
          propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  const isObject2 = isObject;
  const catchall = def.catchall;
  let value;
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const key of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (key === "__proto__")
        continue;
      const el = shape[key];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({ value: input[key], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key, input, optin, optout);
      }
    }
    if (!catchall) {
      return proms.length ? Promise.all(proms).then(() => payload) : payload;
    }
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});
var $ZodObjectJIT = /* @__PURE__ */ $constructor("$ZodObjectJIT", (inst, def) => {
  $ZodObject.init(inst, def);
  const superParse = inst._zod.parse;
  const _normalized = cached(() => normalizeDef(def));
  const memo2 = globalConfig.memoizer;
  const generateFastpass = (shape) => {
    const normalized = _normalized.value;
    const syms = normalized.symbolKeys;
    const doc = new Doc(["payload", "ctx"], { shape, inst, memo: memo2, syms });
    const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
    const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
    doc.write(`const input = payload.value;`);
    const ids = /* @__PURE__ */ Object.create(null);
    let counter = 0;
    for (const key of normalized.allKeys) {
      ids[key] = `key_${counter++}`;
    }
    doc.write(memo2 ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
    for (const key of normalized.allKeys) {
      if (key === "__proto__")
        continue;
      const id = ids[key];
      const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
      const isPresent = `${k} in input`;
      const schema = shape[key];
      const optin = schema?._zod?.optin;
      const isOptionalIn = optin !== void 0;
      const isOptionalOut = schema?._zod?.optout === "optional";
      doc.write(`const ${id} = ${parseStr(k)};`);
      if (isOptionalIn && isOptionalOut) {
        const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
        doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
      } else if (!isOptionalIn) {
        doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
      } else {
        doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
        if (optin === "defaulted") {
          doc.write(`newResult[${k}] = ${id}.value;`);
        } else {
          doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
        }
      }
    }
    doc.write(`payload.value = newResult;`);
    doc.write(`return payload;`);
    return doc.compile();
  };
  let fastpass;
  const isObject2 = isObject;
  const jit = !globalConfig.jitless;
  const allowsEval2 = allowsEval;
  const fastEnabled = jit && allowsEval2.value;
  const catchall = def.catchall;
  let value;
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
      if (!fastpass)
        fastpass = generateFastpass(def.shape);
      payload = fastpass(payload, ctx);
      if (!catchall)
        return payload;
      return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
    }
    return superParse(payload, ctx);
  };
});
function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) {
    if (result.issues.length === 0) {
      final.value = result.value;
      return final;
    }
  }
  const nonaborted = results.filter((r) => !aborted(r));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  });
  return final;
}
var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
  defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
  defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values)) {
      return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
    }
    return void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      const patterns = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
    }
    return void 0;
  });
  const first = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first) {
      return first(payload, ctx);
    }
    let async = false;
    const results = [];
    for (const option of def.options) {
      const result = option._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        results.push(result);
        async = true;
      } else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    if (!async)
      return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then((results2) => {
      return handleUnionResults(results2, payload, inst, ctx);
    });
  };
});
var $ZodIntersection = /* @__PURE__ */ $constructor("$ZodIntersection", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    const left = def.left._zod.run({ value: input, issues: [] }, ctx);
    const right = def.right._zod.run({ value: input, issues: [] }, ctx);
    const async = left instanceof Promise || right instanceof Promise;
    if (async) {
      return Promise.all([left, right]).then(([left2, right2]) => {
        return handleIntersectionResults(payload, left2, right2);
      });
    }
    return handleIntersectionResults(payload, left, right);
  };
});
function mergeValues(a, b) {
  if (a === b) {
    return { valid: true, data: a };
  }
  if (a instanceof Date && b instanceof Date && +a === +b) {
    return { valid: true, data: a };
  }
  if (isPlainObject(a) && isPlainObject(b)) {
    const bKeys = Object.keys(b);
    const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
    const newObj = { ...a, ...b };
    if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
      delete newObj.__proto__;
    for (const key of sharedKeys) {
      if (key === "__proto__")
        continue;
      const sharedValue = mergeValues(a[key], b[key]);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
        };
      }
      newObj[key] = sharedValue.data;
    }
    return { valid: true, data: newObj };
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) {
      return { valid: false, mergeErrorPath: [] };
    }
    const newArray = [];
    for (let index = 0; index < a.length; index++) {
      const itemA = a[index];
      const itemB = b[index];
      const sharedValue = mergeValues(itemA, itemB);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
        };
      }
      newArray.push(sharedValue.data);
    }
    return { valid: true, data: newArray };
  }
  return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
  const unrecKeys = /* @__PURE__ */ new Map();
  let unrecIssue;
  const keyIssues = /* @__PURE__ */ new Map();
  const collect = (iss, side) => {
    let keys;
    if (iss.code === "unrecognized_keys" && !iss.path?.length) {
      unrecIssue ?? (unrecIssue = iss);
      keys = iss.keys;
    } else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
      const k = String(iss.path[0]);
      if (!keyIssues.has(k))
        keyIssues.set(k, iss);
      keys = [k];
    } else {
      return false;
    }
    for (const k of keys) {
      if (!unrecKeys.has(k))
        unrecKeys.set(k, {});
      unrecKeys.get(k)[side] = true;
    }
    return true;
  };
  for (const iss of left.issues) {
    if (!collect(iss, "l"))
      result.issues.push(iss);
  }
  for (const iss of right.issues) {
    if (!collect(iss, "r"))
      result.issues.push(iss);
  }
  const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
  if (bothKeys.length) {
    const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
    if (aggregated.length)
      result.issues.push({ ...unrecIssue, keys: aggregated });
    for (const k of bothKeys) {
      if (!aggregated.includes(k) && keyIssues.has(k))
        result.issues.push(keyIssues.get(k));
    }
  }
  const merged = mergeValues(left.value, right.value);
  if (!merged.valid) {
    if (aborted(result))
      return result;
    throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
  }
  result.value = merged.data;
  return result;
}
var $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
  $ZodType.init(inst, def);
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isPlainObject(input)) {
      payload.issues.push({
        expected: "record",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    const proms = [];
    const values = def.keyType._zod.values;
    if (values && !def.partial) {
      payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
      const recordKeys = /* @__PURE__ */ new Set();
      for (const key of values) {
        if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
          recordKeys.add(typeof key === "number" ? key.toString() : key);
          if (key === "__proto__")
            continue;
          const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
          if (keyResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (keyResult.issues.length) {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
            continue;
          }
          const outKey = keyResult.value;
          if (outKey === "__proto__")
            continue;
          const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => {
              if (result2.issues.length) {
                payload.issues.push(...prefixIssues(key, result2.issues));
              }
              payload.value[outKey] = result2.value;
            }));
          } else {
            if (result.issues.length) {
              payload.issues.push(...prefixIssues(key, result.issues));
            }
            payload.value[outKey] = result.value;
          }
        }
      }
      let unrecognized;
      for (const key in input) {
        if (!recordKeys.has(key)) {
          if (def.mode === "loose") {
            if (key === "__proto__")
              continue;
            payload.value[key] = input[key];
          } else {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          }
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    } else {
      payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
      let unrecognized;
      for (const key of Reflect.ownKeys(input)) {
        if (key === "__proto__")
          continue;
        if (!Object.prototype.propertyIsEnumerable.call(input, key))
          continue;
        let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
        if (keyResult instanceof Promise) {
          throw new Error("Async schemas not supported in object keys currently");
        }
        const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
        if (checkNumericKey) {
          const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
          if (retryResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (retryResult.issues.length === 0) {
            keyResult = retryResult;
          }
        }
        if (keyResult.issues.length) {
          if (def.mode === "loose") {
            payload.value[key] = input[key];
          } else if (values) {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          } else {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
          }
          continue;
        }
        const outKey = keyResult.value;
        if (outKey === "__proto__")
          continue;
        const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
        if (result instanceof Promise) {
          proms.push(result.then((result2) => {
            if (result2.issues.length) {
              payload.issues.push(...prefixIssues(key, result2.issues));
            }
            payload.value[outKey] = result2.value;
          }));
        } else {
          if (result.issues.length) {
            payload.issues.push(...prefixIssues(key, result.issues));
          }
          payload.value[outKey] = result.value;
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
});
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries);
  const valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", (zod) => {
    const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
  $ZodType.init(inst, def);
  const values = new Set(def.values);
  inst._zod.values = values;
  defineLazyInternal(inst, "pattern", (zod) => {
    const vals = zod.def.values;
    return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (values.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values: def.values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodTransform = /* @__PURE__ */ $constructor("$ZodTransform", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "optional";
  globalConfig.memoizer?.guard(inst);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    const _out = def.transform(payload.value, payload);
    if (ctx.async) {
      const output = _out instanceof Promise ? _out : Promise.resolve(_out);
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    if (_out instanceof Promise) {
      throw new $ZodAsyncError();
    }
    payload.value = _out;
    return payload;
  };
});
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", (zod) => {
    const values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise)
        return result.then((result2) => handleOptionalResult(payload, result2));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodExactOptional = /* @__PURE__ */ $constructor("$ZodExactOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
  inst._zod.parse = (payload, ctx) => {
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
  });
  defineLazyInternal(inst, "values", (zod) => {
    return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === null)
      return payload;
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodDefault = /* @__PURE__ */ $constructor("$ZodDefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
      return payload;
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleDefaultResult(result2, def));
    }
    return handleDefaultResult(result, def);
  };
});
function handleDefaultResult(payload, def) {
  if (payload.value === void 0) {
    payload.value = def.defaultValue;
  }
  return payload;
}
var $ZodPrefault = /* @__PURE__ */ $constructor("$ZodPrefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNonOptional = /* @__PURE__ */ $constructor("$ZodNonOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => {
    const v = zod.def.innerType._zod.values;
    return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleNonOptionalResult(result2, inst));
    }
    return handleNonOptionalResult(result, inst);
  };
});
function handleNonOptionalResult(payload, inst) {
  if (!payload.issues.length && payload.value === void 0) {
    payload.issues.push({
      code: "invalid_type",
      expected: "nonoptional",
      input: payload.value,
      inst
    });
  }
  return payload;
}
function handleCatchResult(payload, result, def, ctx) {
  if (!result.issues.length) {
    payload.value = result.value;
    if (result.memo)
      payload.memo = true;
    return payload;
  }
  payload.value = def.catchValue({
    ...result,
    value: payload.value,
    error: {
      issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config()))
    },
    input: payload.value
  });
  return payload;
}
var $ZodCatch = /* @__PURE__ */ $constructor("$ZodCatch", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleCatchResult(payload, result2, def, ctx));
    }
    return handleCatchResult(payload, result, def, ctx);
  };
});
var $ZodPipe = /* @__PURE__ */ $constructor("$ZodPipe", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      const right = def.out._zod.run(payload, ctx);
      if (right instanceof Promise) {
        return right.then((right2) => handlePipeResult(right2, def.in, ctx));
      }
      return handlePipeResult(right, def.in, ctx);
    }
    const left = def.in._zod.run(payload, ctx);
    if (left instanceof Promise) {
      return left.then((left2) => handlePipeResult(left2, def.out, ctx));
    }
    return handlePipeResult(left, def.out, ctx);
  };
});
function handlePipeResult(left, next, ctx) {
  if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
    left.aborted = true;
    return left;
  }
  return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
var $ZodPreprocess = /* @__PURE__ */ $constructor("$ZodPreprocess", (inst, def) => {
  $ZodPipe.init(inst, def);
});
var $ZodReadonly = /* @__PURE__ */ $constructor("$ZodReadonly", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then(handleReadonlyResult);
    }
    return handleReadonlyResult(result);
  };
});
function handleReadonlyResult(payload) {
  if (!payload.memo)
    payload.value = Object.freeze(payload.value);
  return payload;
}
var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _) => {
    return payload;
  };
  inst._zod.check = (payload) => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) {
      return r.then((r2) => handleRefineResult(r2, payload, input, inst));
    }
    handleRefineResult(r, payload, input, inst);
    return;
  };
});
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    if (inst._zod.def.params)
      _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}

// node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
  constructor() {
    super(`Cannot parse a reference cycle that closes through a transform`);
    this.name = "ZodCyclicError";
  }
};
var STATE = "~memo";
var NO_ISSUES = [];
function isRef(value) {
  return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
  return issues.map((iss) => iss.path ? { ...iss, path: iss.path.slice() } : { ...iss });
}
var recursive = /* @__PURE__ */ new WeakMap();
var NONE = 0;
var ASSUMED = 1;
var PROVEN = 2;
function isRecursive(inst, stack, resolve2) {
  const cached2 = recursive.get(inst);
  if (cached2 !== void 0)
    return cached2 ? PROVEN : NONE;
  if (stack.has(inst))
    return PROVEN;
  stack.add(inst);
  let result = NONE;
  const check = (child) => {
    if (result !== PROVEN && child?._zod) {
      const answer = isRecursive(child, stack, resolve2);
      if (answer > result)
        result = answer;
    }
  };
  const shape = (sh, spread) => {
    let answer = NONE;
    for (const key of Reflect.ownKeys(sh)) {
      const desc = Object.getOwnPropertyDescriptor(sh, key);
      if (spread && !desc.enumerable)
        continue;
      const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve2) : NONE;
      if (child > answer)
        answer = child;
    }
    return answer;
  };
  const merge2 = (answer) => {
    if (answer > result)
      result = answer;
  };
  const def = inst._zod.def;
  const kind = def.type;
  switch (kind) {
    case "object": {
      const raw = rawShape(def);
      merge2(raw ? shape(raw, true) : ASSUMED);
      check(def.catchall);
      break;
    }
    case "array":
      check(def.element);
      break;
    case "tuple":
      for (const el of def.items)
        check(el);
      check(def.rest);
      break;
    case "record":
    case "map":
      check(def.keyType);
      check(def.valueType);
      break;
    case "set":
      check(def.valueType);
      break;
    case "union":
      for (const el of def.options)
        check(el);
      break;
    case "intersection":
      check(def.left);
      check(def.right);
      break;
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "catch":
    case "readonly":
    case "nonoptional":
    case "promise":
    case "success":
      check(def.innerType);
      break;
    case "pipe":
      check(def.in);
      check(def.out);
      break;
    case "function":
      check(def.input);
      check(def.output);
      break;
    // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
    case "lazy": {
      const inner = def._cachedInner ?? (resolve2 ? inst._zod.innerType : void 0);
      merge2(inner ? isRecursive(inner, stack, false) : ASSUMED);
      break;
    }
    // a leaf by choice: `parts` are regex fragments, not data positions
    case "template_literal":
    // leaves
    case "string":
    case "number":
    case "int":
    case "boolean":
    case "bigint":
    case "symbol":
    case "undefined":
    case "null":
    case "void":
    case "never":
    case "any":
    case "unknown":
    case "date":
    case "nan":
    case "enum":
    case "literal":
    case "file":
    case "transform":
    case "custom":
      break;
    default: {
      kind;
      for (const key in def) {
        const desc = Object.getOwnPropertyDescriptor(def, key);
        if (!desc || desc.get)
          continue;
        const value = desc.value;
        if (!value || typeof value !== "object")
          continue;
        if (value._zod)
          check(value);
        else if (Array.isArray(value))
          for (const el of value)
            check(el);
      }
    }
  }
  stack.delete(inst);
  return settle(inst, result);
}
function settle(inst, answer) {
  if (answer !== ASSUMED)
    recursive.set(inst, answer === PROVEN);
  return answer;
}
function bucketFor(state, inst) {
  let bucket = state.buckets.get(inst);
  if (!bucket) {
    bucket = /* @__PURE__ */ new WeakMap();
    state.buckets.set(inst, bucket);
  }
  return bucket;
}
var handoff;
var open = [];
var memo = {
  alloc(_inst, payload, empty) {
    const bucket = handoff;
    if (!bucket)
      return empty;
    handoff = void 0;
    const entry = { value: empty, issues: null };
    bucket.set(payload.value, entry);
    open.push(entry);
    return empty;
  },
  guard(inst) {
    var _a3;
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred.push(() => {
      const base = inst._zod.parse;
      const wrapped = (payload, ctx) => {
        if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
          throw new $ZodCyclicError();
        return base(payload, ctx);
      };
      inst._zod.parse = wrapped;
      if (inst._zod.run === base)
        inst._zod.run = wrapped;
    });
  },
  attach(inst) {
    var _a3;
    let isRecursiveInst;
    let rechecked = false;
    let lastCtx;
    let lastBucket;
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred.push(() => {
      const base = inst._zod.parse;
      const wrapped = (payload, ctx) => {
        if (isRecursiveInst === void 0) {
          const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
          if (walked === NONE) {
            inst._zod.parse = base;
            if (inst._zod.run === wrapped)
              inst._zod.run = base;
            return base(payload, ctx);
          }
          if (walked === PROVEN || rechecked)
            isRecursiveInst = true;
          else
            rechecked = true;
        }
        const input = payload.value;
        if (!isRef(input))
          return base(payload, ctx);
        let state = ctx[STATE];
        if (!state) {
          state = { buckets: /* @__PURE__ */ new WeakMap(), backEdges: void 0 };
          ctx[STATE] = state;
        }
        let bucket;
        if (lastCtx === ctx) {
          bucket = lastBucket;
        } else {
          bucket = bucketFor(state, inst);
          lastCtx = ctx;
          lastBucket = bucket;
        }
        const hit = bucket.get(input);
        if (hit) {
          payload.value = hit.value;
          if (hit.issues) {
            if (hit.issues.length)
              payload.issues.push(...cloneIssues(hit.issues));
          } else {
            payload.memo = true;
            state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
            state.backEdges.add(hit.value);
          }
          return payload;
        }
        handoff = bucket;
        const depth = open.length;
        const result = base(payload, ctx);
        handoff = void 0;
        const entry = open.length > depth ? open.pop() : void 0;
        if (result instanceof Promise) {
          return result.then((r) => {
            if (entry)
              entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
            return r;
          });
        }
        if (entry)
          entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
        return result;
      };
      inst._zod.parse = wrapped;
      if (inst._zod.run === base)
        inst._zod.run = wrapped;
    });
  }
};
function memoizer() {
  return memo;
}
function isBackEdge(ctx, value) {
  const backEdges = ctx[STATE]?.backEdges;
  return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}

// node_modules/zod/v4/locales/en.js
var error = () => {
  const Sizable = {
    string: { unit: "characters", verb: "to have" },
    file: { unit: "bytes", verb: "to have" },
    array: { unit: "items", verb: "to have" },
    set: { unit: "items", verb: "to have" },
    map: { unit: "entries", verb: "to have" }
  };
  function getSizing(origin) {
    return Sizable[origin] ?? null;
  }
  const FormatDictionary = {
    regex: "input",
    email: "email address",
    url: "URL",
    emoji: "emoji",
    uuid: "UUID",
    uuidv4: "UUIDv4",
    uuidv6: "UUIDv6",
    nanoid: "nanoid",
    guid: "GUID",
    cuid: "cuid",
    cuid2: "cuid2",
    ulid: "ULID",
    xid: "XID",
    ksuid: "KSUID",
    datetime: "ISO datetime",
    date: "ISO date",
    time: "ISO time",
    duration: "ISO duration",
    ipv4: "IPv4 address",
    ipv6: "IPv6 address",
    mac: "MAC address",
    cidrv4: "IPv4 range",
    cidrv6: "IPv6 range",
    base64: "base64-encoded string",
    base64url: "base64url-encoded string",
    json_string: "JSON string",
    e164: "E.164 number",
    currency_code: "currency code",
    credit_card: "credit card number",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "input"
  };
  const TypeDictionary = {
    // Compatibility: "nan" -> "NaN" for display
    nan: "NaN"
    // All other type names omitted - they fall back to raw values via ?? operator
  };
  function getTypeName(type, input) {
    if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
      return String(input);
    }
    return TypeDictionary[type] ?? type;
  }
  return (issue2) => {
    switch (issue2.code) {
      case "invalid_type": {
        const expected = getTypeName(issue2.expected);
        const receivedType = parsedType(issue2.input);
        const received = getTypeName(receivedType, issue2.input);
        return `Invalid input: expected ${expected}, received ${received}`;
      }
      case "invalid_value":
        if (issue2.values.length === 1)
          return `Invalid input: expected ${stringifyPrimitive(issue2.values[0])}`;
        return `Invalid option: expected one of ${joinValues(issue2.values, "|")}`;
      case "too_big": {
        const adj = issue2.exact ? "exactly " : issue2.inclusive ? "<=" : "<";
        const sizing = getSizing(issue2.origin);
        if (sizing)
          return `Too big: expected ${issue2.origin ?? "value"} to have ${adj}${issue2.maximum.toString()} ${sizing.unit ?? "elements"}`;
        return `Too big: expected ${issue2.origin ?? "value"} to be ${adj}${issue2.maximum.toString()}`;
      }
      case "too_small": {
        const adj = issue2.exact ? "exactly " : issue2.inclusive ? ">=" : ">";
        const sizing = getSizing(issue2.origin);
        if (sizing) {
          return `Too small: expected ${issue2.origin} to have ${adj}${issue2.minimum.toString()} ${sizing.unit}`;
        }
        return `Too small: expected ${issue2.origin} to be ${adj}${issue2.minimum.toString()}`;
      }
      case "invalid_format": {
        const _issue = issue2;
        if (_issue.format === "starts_with") {
          return `Invalid string: must start with "${_issue.prefix}"`;
        }
        if (_issue.format === "ends_with")
          return `Invalid string: must end with "${_issue.suffix}"`;
        if (_issue.format === "includes")
          return `Invalid string: must include "${_issue.includes}"`;
        if (_issue.format === "regex")
          return `Invalid string: must match pattern ${_issue.pattern}`;
        return `Invalid ${FormatDictionary[_issue.format] ?? issue2.format}`;
      }
      case "not_multiple_of":
        return `Invalid number: must be a multiple of ${issue2.divisor}`;
      case "unrecognized_keys":
        return `Unrecognized key${issue2.keys.length > 1 ? "s" : ""}: ${joinValues(issue2.keys, ", ")}`;
      case "invalid_key":
        return `Invalid key in ${issue2.origin}`;
      case "invalid_union":
        if (issue2.options && Array.isArray(issue2.options) && issue2.options.length > 0) {
          const opts = issue2.options.map((o) => `'${o}'`).join(" | ");
          return `Invalid discriminator value. Expected ${opts}`;
        }
        if (issue2.inclusive === false) {
          return "Invalid input: more than one option matched";
        }
        return "Invalid input";
      case "invalid_element":
        return `Invalid value in ${issue2.origin}`;
      default:
        return `Invalid input`;
    }
  };
};
function en_default() {
  return {
    localeError: error()
  };
}

// node_modules/zod/v4/core/registries.js
var _a2;
var $ZodRegistry = class {
  constructor() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
  }
  add(schema, ..._meta) {
    const meta2 = _meta[0];
    this._map.set(schema, meta2);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.set(meta2.id, schema);
    }
    return this;
  }
  clear() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
    return this;
  }
  remove(schema) {
    const meta2 = this._map.get(schema);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.delete(meta2.id);
    }
    this._map.delete(schema);
    return this;
  }
  get(schema) {
    const p = schema._zod.parent;
    if (p) {
      const pm = { ...this.get(p) ?? {} };
      delete pm.id;
      const f = { ...pm, ...this._map.get(schema) };
      return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema);
  }
  has(schema) {
    return this._map.has(schema);
  }
};
function registry() {
  return new $ZodRegistry();
}
(_a2 = globalThis).__zod_globalRegistry ?? (_a2.__zod_globalRegistry = registry());
var globalRegistry = globalThis.__zod_globalRegistry;

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class2, params) {
  return new Class2(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class2, params) {
  return new Class2({
    type: "string",
    format: "email",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class2, params) {
  return new Class2({
    type: "string",
    format: "guid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v4",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v6",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v7",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _url(Class2, params) {
  return new Class2({
    type: "string",
    format: "url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _emoji2(Class2, params) {
  return new Class2({
    type: "string",
    format: "emoji",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class2, params) {
  return new Class2({
    type: "string",
    format: "nanoid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid2",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ulid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class2, params) {
  return new Class2({
    type: "string",
    format: "xid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ksuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class2, params) {
  return new Class2({
    type: "string",
    format: "e164",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class2, params) {
  return new Class2({
    type: "string",
    format: "jwt",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "datetime",
    check: "string_format",
    offset: false,
    local: false,
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class2, params) {
  return new Class2({
    type: "string",
    format: "date",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "time",
    check: "string_format",
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class2, params) {
  return new Class2({
    type: "string",
    format: "duration",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _int(Class2, params) {
  return new Class2({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class2, params) {
  return new Class2({
    type: "boolean",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class2) {
  return new Class2({
    type: "unknown"
  });
}
// @__NO_SIDE_EFFECTS__
function _never(Class2, params) {
  return new Class2({
    type: "never",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
  return new $ZodCheckMultipleOf({
    check: "multiple_of",
    ...normalizeParams(params),
    value
  });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
  const ch = new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum
  });
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
  return new $ZodCheckLengthEquals({
    check: "length_equals",
    ...normalizeParams(params),
    length
  });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern
  });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
  return new $ZodCheckLowerCase({
    check: "string_format",
    format: "lowercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
  return new $ZodCheckUpperCase({
    check: "string_format",
    format: "uppercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
  return new $ZodCheckIncludes({
    check: "string_format",
    format: "includes",
    ...normalizeParams(params),
    includes
  });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
  return new $ZodCheckStartsWith({
    check: "string_format",
    format: "starts_with",
    ...normalizeParams(params),
    prefix
  });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
  return new $ZodCheckEndsWith({
    check: "string_format",
    format: "ends_with",
    ...normalizeParams(params),
    suffix
  });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
  return new $ZodCheckOverwrite({
    check: "overwrite",
    tx
  });
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
  return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
  return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
  return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class2, element2, params) {
  return new Class2({
    type: "array",
    element: element2,
    // get element() {
    //   return element;
    // },
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _refine(Class2, fn, _params) {
  const schema = new Class2({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
  return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
  const ch = /* @__PURE__ */ _check((payload) => {
    payload.addIssue = (issue2) => {
      if (typeof issue2 === "string") {
        payload.issues.push(issue(issue2, payload.value, ch._zod.def));
      } else {
        const _issue = issue2;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = ch);
        _issue.continue ?? (_issue.continue = !ch._zod.def.abort);
        payload.issues.push(issue(_issue));
      }
    };
    return fn(payload.value, payload);
  }, params);
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
  const ch = new $ZodCheck({
    check: "custom",
    ...normalizeParams(params)
  });
  ch._zod.check = fn;
  return ch;
}

// node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
  for (const source of sources) {
    for (const key of Reflect.ownKeys(source)) {
      if (Object.prototype.propertyIsEnumerable.call(source, key)) {
        assignProp(target, key, source[key]);
      }
    }
  }
  return target;
}
function initializeContext(params) {
  let target = params?.target ?? "draft-2020-12";
  if (target === "draft-4")
    target = "draft-04";
  if (target === "draft-7")
    target = "draft-07";
  return {
    processors: params.processors ?? {},
    metadataRegistry: params?.metadata ?? globalRegistry,
    target,
    unrepresentable: params?.unrepresentable ?? "throw",
    override: params?.override ?? (() => {
    }),
    io: params?.io ?? "output",
    counter: 0,
    seen: /* @__PURE__ */ new Map(),
    sharedDefsExtractedFor: void 0,
    sharedEmitDoneFor: void 0,
    cycles: params?.cycles ?? "ref",
    reused: params?.reused ?? "inline",
    intersections: [],
    deferred: [],
    external: params?.external ?? void 0
  };
}
function handleUnrepresentable(schema, ctx, json, params, message) {
  const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message }) : ctx.unrepresentable;
  if (result === "any")
    return false;
  if (result === void 0 || result === "throw")
    throw new Error(message);
  Object.assign(json, result);
  return true;
}
function processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
  var _a3;
  const def = schema._zod.def;
  const seen = ctx.seen.get(schema);
  if (seen) {
    seen.count++;
    const isCycle = _params.schemaPath.includes(schema);
    if (isCycle) {
      seen.cycle = _params.path;
    }
    return seen.schema;
  }
  const result = { schema: {}, count: 1, cycle: void 0, path: _params.path };
  ctx.seen.set(schema, result);
  ctx.sharedDefsExtractedFor = void 0;
  ctx.sharedEmitDoneFor = void 0;
  const overrideSchema = schema._zod.toJSONSchema?.();
  if (overrideSchema) {
    result.schema = overrideSchema;
  } else {
    const params = {
      ..._params,
      schemaPath: [..._params.schemaPath, schema],
      path: _params.path
    };
    if (schema._zod.processJSONSchema) {
      schema._zod.processJSONSchema(ctx, result.schema, params);
    } else {
      const _json = result.schema;
      const processor = ctx.processors[def.type];
      if (!processor) {
        throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
      }
      processor(schema, ctx, _json, params);
    }
    const parent = schema._zod.parent;
    if (parent) {
      if (!result.ref)
        result.ref = parent;
      processSchema(parent, ctx, params);
      ctx.seen.get(parent).isParent = true;
    }
  }
  const meta2 = ctx.metadataRegistry.get(schema);
  if (meta2)
    assignProps(result.schema, meta2);
  if (ctx.io === "input" && isTransforming(schema)) {
    delete result.schema.examples;
    delete result.schema.default;
  }
  if (ctx.io === "input" && "_prefault" in result.schema)
    (_a3 = result.schema).default ?? (_a3.default = result.schema._prefault);
  delete result.schema._prefault;
  const _result = ctx.seen.get(schema);
  return _result.schema;
}
function encodeJSONPointerSegment(segment) {
  return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
  const root2 = ctx.seen.get(schema);
  if (!root2)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
    return;
  const idToSchema = /* @__PURE__ */ new Map();
  for (const entry of ctx.seen.entries()) {
    const id = ctx.metadataRegistry.get(entry[0])?.id;
    if (id) {
      const existing = idToSchema.get(id);
      if (existing && existing !== entry[0]) {
        throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
      }
      idToSchema.set(id, entry[0]);
    }
  }
  const makeURI = (entry) => {
    const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
    if (ctx.external) {
      const externalId = ctx.external.registry.get(entry[0])?.id;
      const uriGenerator = ctx.external.uri ?? ((id2) => id2);
      if (externalId) {
        return { ref: uriGenerator(externalId) };
      }
      const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
      entry[1].defId = id;
      return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
    }
    const uriPrefix = `#`;
    const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
    if (entry[1] === root2 && !entry[1].schema.id) {
      return { ref: uriPrefix };
    }
    const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
    return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
  };
  const extractToDef = (entry) => {
    if (entry[1].schema.$ref) {
      return;
    }
    const seen = entry[1];
    const { ref, defId } = makeURI(entry);
    seen.def = { ...seen.schema };
    if (defId)
      seen.defId = defId;
    const schema2 = seen.schema;
    for (const key in schema2) {
      delete schema2[key];
    }
    schema2.$ref = ref;
  };
  if (ctx.cycles === "throw") {
    for (const entry of ctx.seen.entries()) {
      const seen = entry[1];
      if (seen.cycle) {
        throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
      }
    }
  }
  for (const entry of ctx.seen.entries()) {
    const seen = entry[1];
    if (schema === entry[0]) {
      extractToDef(entry);
      continue;
    }
    if (ctx.external) {
      const ext = ctx.external.registry.get(entry[0])?.id;
      if (schema !== entry[0] && ext) {
        extractToDef(entry);
        continue;
      }
    }
    const id = ctx.metadataRegistry.get(entry[0])?.id;
    if (id) {
      extractToDef(entry);
      continue;
    }
    if (seen.cycle) {
      extractToDef(entry);
      continue;
    }
    if (seen.count > 1) {
      if (ctx.reused === "ref") {
        extractToDef(entry);
      }
    }
  }
  if (ctx.external)
    ctx.sharedDefsExtractedFor = ctx.external;
}
function compactTypeUnion(schema) {
  const options = schema.anyOf;
  if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0)
    return;
  const types = [];
  for (const option of options) {
    if (!option || typeof option !== "object")
      return;
    compactTypeUnion(option);
    const keys = Object.keys(option);
    if (keys.length !== 1 || keys[0] !== "type")
      return;
    const type = option.type;
    for (const member of Array.isArray(type) ? type : [type]) {
      if (typeof member !== "string")
        return;
      if (!types.includes(member))
        types.push(member);
    }
  }
  delete schema.anyOf;
  schema.type = types.length === 1 ? types[0] : types;
}
var FOLDABLE_KEYS = /* @__PURE__ */ new Set(["type", "properties", "required", "additionalProperties"]);
var UNION_KEYS = ["oneOf", "anyOf"];
function undeclaredConstraint(member) {
  const extra = member.additionalProperties;
  if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null)
    return null;
  return Object.keys(extra).length ? extra : null;
}
function foldObjects(members2) {
  const objects = [];
  for (const member of members2) {
    if (typeof member !== "object" || member.type !== "object")
      return null;
    for (const key in member) {
      if (!FOLDABLE_KEYS.has(key))
        return null;
    }
    objects.push(member);
  }
  const properties = {};
  const required2 = /* @__PURE__ */ new Set();
  for (const object of objects) {
    for (const key in object.properties) {
      if (Object.prototype.hasOwnProperty.call(properties, key))
        continue;
      const parts = [];
      for (const other of objects) {
        const part = other.properties?.[key] ?? undeclaredConstraint(other);
        if (part === null || part === void 0)
          continue;
        if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
          parts.push(part);
      }
      const merged = parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts };
      assignProp(properties, key, merged);
    }
    for (const key of object.required ?? [])
      required2.add(key);
  }
  const folded = { type: "object", properties };
  if (required2.size)
    folded.required = [...required2];
  if (objects.every((object) => object.additionalProperties === false)) {
    folded.additionalProperties = false;
  } else {
    const constraints = [];
    for (const object of objects) {
      const constraint = undeclaredConstraint(object);
      if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
        constraints.push(constraint);
    }
    if (constraints.length === 1)
      folded.additionalProperties = constraints[0];
    else if (constraints.length > 1)
      folded.additionalProperties = { allOf: constraints };
  }
  return folded;
}
function foldIntersection(json) {
  const allOf = json.allOf;
  if (!Array.isArray(allOf) || allOf.length < 2)
    return;
  for (const key of FOLDABLE_KEYS)
    if (key in json)
      return;
  const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
  let folded = null;
  if (!unions.length) {
    folded = foldObjects(allOf);
  } else {
    const union2 = unions[0];
    const keyword = UNION_KEYS.find((k) => Array.isArray(union2[k]));
    if (Object.keys(union2).length !== 1)
      return;
    const rest2 = allOf.filter((m) => m !== union2);
    const branches = union2[keyword].map((branch) => foldObjects([...rest2, branch]));
    if (branches.some((b) => !b))
      return;
    folded = { [keyword]: branches };
  }
  if (!folded)
    return;
  delete json.allOf;
  assignProps(json, folded);
}
function finalize(ctx, schema) {
  const root2 = ctx.seen.get(schema);
  if (!root2)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  const flattenRef = (zodSchema) => {
    const seen = ctx.seen.get(zodSchema);
    if (seen.ref === null)
      return;
    const schema2 = seen.def ?? seen.schema;
    const _cached = { ...schema2 };
    const ref = seen.ref;
    seen.ref = null;
    if (ref) {
      flattenRef(ref);
      const refSeen = ctx.seen.get(ref);
      const refSchema = refSeen.schema;
      if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
        schema2.allOf = schema2.allOf ?? [];
        schema2.allOf.push(refSchema);
      } else {
        assignProps(schema2, refSchema);
      }
      assignProps(schema2, _cached);
      const isParentRef = zodSchema._zod.parent === ref;
      if (isParentRef) {
        for (const key in schema2) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (!(key in _cached)) {
            delete schema2[key];
          }
        }
      }
      if (refSchema.$ref && refSeen.def) {
        for (const key in schema2) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (key in refSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(refSeen.def[key])) {
            delete schema2[key];
          }
        }
      }
    }
    const parent = zodSchema._zod.parent;
    if (parent && parent !== ref) {
      flattenRef(parent);
      const parentSeen = ctx.seen.get(parent);
      if (parentSeen?.schema.$ref) {
        schema2.$ref = parentSeen.schema.$ref;
        if (parentSeen.def) {
          for (const key in schema2) {
            if (key === "$ref" || key === "allOf")
              continue;
            if (key in parentSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(parentSeen.def[key])) {
              delete schema2[key];
            }
          }
        }
      }
    }
    ctx.override({
      zodSchema,
      jsonSchema: schema2,
      path: seen.path ?? []
    });
  };
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry of [...ctx.seen.entries()].reverse()) {
      flattenRef(entry[0]);
    }
    if (ctx.target !== "openapi-3.0") {
      for (const entry of ctx.seen.entries()) {
        compactTypeUnion(entry[1].def ?? entry[1].schema);
      }
    }
    for (const rewrite of ctx.deferred)
      rewrite();
    if (ctx.intersections.length) {
      const carriers = /* @__PURE__ */ new Map();
      for (const seen of ctx.seen.values()) {
        for (const json of [seen.schema, seen.def]) {
          const allOf = json?.allOf;
          if (!Array.isArray(allOf))
            continue;
          const existing = carriers.get(allOf);
          if (existing)
            existing.push(json);
          else
            carriers.set(allOf, [json]);
        }
      }
      for (const allOf of ctx.intersections) {
        for (const json of carriers.get(allOf) ?? [])
          foldIntersection(json);
      }
    }
  }
  const result = {};
  if (ctx.target === "draft-2020-12") {
    result.$schema = "https://json-schema.org/draft/2020-12/schema";
  } else if (ctx.target === "draft-07") {
    result.$schema = "http://json-schema.org/draft-07/schema#";
  } else if (ctx.target === "draft-04") {
    result.$schema = "http://json-schema.org/draft-04/schema#";
  } else if (ctx.target === "openapi-3.0") {
  } else {
  }
  if (ctx.external?.uri) {
    const id = ctx.external.registry.get(schema)?.id;
    if (!id)
      throw new Error("Schema is missing an `id` property");
    result.$id = ctx.external.uri(id);
  }
  assignProps(result, root2.defId ? root2.schema : root2.def ?? root2.schema);
  const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
  if (rootMetaId !== void 0 && result.id === rootMetaId)
    delete result.id;
  const defs = ctx.external?.defs ?? {};
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry of ctx.seen.entries()) {
      const seen = entry[1];
      if (seen.def && seen.defId) {
        if (seen.def.id === seen.defId)
          delete seen.def.id;
        assignProp(defs, seen.defId, seen.def);
      }
    }
  }
  if (ctx.external)
    ctx.sharedEmitDoneFor = ctx.external;
  if (ctx.external) {
  } else {
    if (Object.keys(defs).length > 0) {
      if (ctx.target === "draft-2020-12") {
        result.$defs = defs;
      } else {
        result.definitions = defs;
      }
    }
  }
  try {
    const finalized = JSON.parse(JSON.stringify(result));
    Object.defineProperty(finalized, "~standard", {
      value: {
        ...schema["~standard"],
        jsonSchema: {
          input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
          output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
        }
      },
      enumerable: false,
      writable: false
    });
    return finalized;
  } catch (_err) {
    throw new Error("Error converting schema to JSON.");
  }
}
function isTransforming(_schema, _ctx) {
  const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
  if (ctx.seen.has(_schema))
    return false;
  ctx.seen.add(_schema);
  const def = _schema._zod.def;
  if (def.type === "transform")
    return true;
  if (def.type === "array")
    return isTransforming(def.element, ctx);
  if (def.type === "set")
    return isTransforming(def.valueType, ctx);
  if (def.type === "lazy")
    return isTransforming(def.getter(), ctx);
  if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") {
    return isTransforming(def.innerType, ctx);
  }
  if (def.type === "intersection") {
    return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
  }
  if (def.type === "record" || def.type === "map") {
    return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
  }
  if (def.type === "pipe") {
    if (_schema._zod.traits.has("$ZodCodec"))
      return true;
    return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
  }
  if (def.type === "object") {
    for (const key in def.shape) {
      if (isTransforming(def.shape[key], ctx))
        return true;
    }
    return false;
  }
  if (def.type === "union") {
    for (const option of def.options) {
      if (isTransforming(option, ctx))
        return true;
    }
    return false;
  }
  if (def.type === "tuple") {
    for (const item of def.items) {
      if (isTransforming(item, ctx))
        return true;
    }
    if (def.rest && isTransforming(def.rest, ctx))
      return true;
    return false;
  }
  return false;
}
var createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
  const ctx = initializeContext({ ...params, processors });
  processSchema(schema, ctx);
  extractDefs(ctx, schema);
  return finalize(ctx, schema);
};
var createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
  const { libraryOptions, target } = params ?? {};
  const ctx = initializeContext({ ...libraryOptions ?? {}, target, io, processors });
  processSchema(schema, ctx);
  extractDefs(ctx, schema);
  return finalize(ctx, schema);
};

// node_modules/zod/v4/core/json-schema-processors.js
var narrowMin = (agg, key, value) => {
  if (agg[key] === void 0 || value > agg[key])
    agg[key] = value;
};
var narrowMax = (agg, key, value) => {
  if (agg[key] === void 0 || value < agg[key])
    agg[key] = value;
};
var narrowBoth = (agg, value) => {
  narrowMin(agg, "minimum", value);
  narrowMax(agg, "maximum", value);
};
var addDivisor = (agg, value) => {
  agg.multipleOf ?? (agg.multipleOf = []);
  if (!agg.multipleOf.includes(value))
    agg.multipleOf.push(value);
};
var addPattern = (agg, pattern) => {
  agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
  agg.patterns.add(pattern);
};
var intersectMime = (agg, mime) => {
  agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
var setFormat = (agg, format) => {
  agg.format = format;
  if (format.includes("int"))
    agg.isInt = true;
};
var minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
var maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
var formatContributor = (ranges) => (agg, def) => {
  setFormat(agg, def.format);
  const [minimum, maximum] = ranges[def.format];
  narrowMin(agg, "minimum", minimum);
  narrowMax(agg, "maximum", maximum);
};
var contributors = {
  greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
  less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
  multiple_of: (agg, def) => addDivisor(agg, def.value),
  number_format: formatContributor(NUMBER_FORMAT_RANGES),
  bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
  min_length: minContributor,
  max_length: maxContributor,
  length_equals: (agg, def) => narrowBoth(agg, def.length),
  min_size: minContributor,
  max_size: maxContributor,
  size_equals: (agg, def) => narrowBoth(agg, def.size),
  string_format: (agg, def) => {
    setFormat(agg, def.format);
    if (def.pattern)
      addPattern(agg, def.pattern);
    if (def.format === "base64" || def.format === "base64url")
      agg.contentEncoding = def.format;
    if (def.local || def.precision === -1)
      agg.laxFormat = true;
  },
  mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
  const agg = {};
  const def = schema._zod.def;
  const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
  for (const ch of list)
    contributors[ch._zod.def.check]?.(agg, ch._zod.def);
  const bag = schema._zod.bag;
  if (bag.minimum !== void 0)
    narrowMin(agg, "minimum", bag.minimum);
  if (bag.exclusiveMinimum !== void 0)
    narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
  if (bag.maximum !== void 0)
    narrowMax(agg, "maximum", bag.maximum);
  if (bag.exclusiveMaximum !== void 0)
    narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
  if (bag.multipleOf !== void 0)
    addDivisor(agg, bag.multipleOf);
  if (bag.format !== void 0) {
    agg.format ?? (agg.format = bag.format);
    if (bag.format.includes("int"))
      agg.isInt = true;
  }
  if (bag.mime)
    intersectMime(agg, bag.mime);
  for (const pattern of bag.patterns ?? [])
    addPattern(agg, pattern);
  return agg;
}
var formatMap = {
  guid: "uuid",
  url: "uri",
  datetime: "date-time",
  json_string: "json-string",
  regex: ""
  // do not set
};
var exactPatterns = /* @__PURE__ */ new Map([
  [base64Charset, base64],
  [base64urlCharset, base64url]
]);
var exactPattern = (p) => exactPatterns.get(p) ?? p;
var stringProcessor = (schema, ctx, _json, _params) => {
  const json = _json;
  json.type = "string";
  const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
  if (typeof minimum === "number")
    json.minLength = minimum;
  if (typeof maximum === "number")
    json.maxLength = maximum;
  if (format) {
    json.format = formatMap[format] ?? format;
    if (json.format === "")
      delete json.format;
    if (format === "time" || laxFormat) {
      delete json.format;
    }
  }
  if (contentEncoding)
    json.contentEncoding = contentEncoding;
  if (patterns && patterns.size > 0) {
    const patternList = [...patterns].map(exactPattern);
    if (patternList.length === 1)
      json.pattern = patternList[0].source;
    else if (patternList.length > 1) {
      json.allOf = [
        ...patternList.map((regex) => ({
          ...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
          pattern: regex.source
        }))
      ];
    }
  }
};
var numberProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
  json.type = isInt ? "integer" : "number";
  const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
  const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
  const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
  if (exMin) {
    if (legacy) {
      json.minimum = exclusiveMinimum;
      json.exclusiveMinimum = true;
    } else {
      json.exclusiveMinimum = exclusiveMinimum;
    }
  } else if (typeof minimum === "number") {
    json.minimum = minimum;
  }
  if (exMax) {
    if (legacy) {
      json.maximum = exclusiveMaximum;
      json.exclusiveMaximum = true;
    } else {
      json.exclusiveMaximum = exclusiveMaximum;
    }
  } else if (typeof maximum === "number") {
    json.maximum = maximum;
  }
  if (multipleOf) {
    const divisors = /* @__PURE__ */ new Set();
    for (const divisor of multipleOf) {
      if (Number.isFinite(divisor) && divisor !== 0)
        divisors.add(Math.abs(divisor));
      else
        handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
    }
    const [first, ...rest2] = divisors;
    if (first !== void 0)
      json.multipleOf = first;
    if (rest2.length)
      json.allOf = [...json.allOf ?? [], ...rest2.map((m) => ({ multipleOf: m }))];
  }
};
var booleanProcessor = (_schema, _ctx, json, _params) => {
  json.type = "boolean";
};
var neverProcessor = (_schema, _ctx, json, _params) => {
  json.not = {};
};
var unknownProcessor = (_schema, _ctx, _json, _params) => {
};
var enumProcessor = (schema, _ctx, json, _params) => {
  const def = schema._zod.def;
  const values = getEnumValues(def.entries);
  if (values.length === 0) {
    json.not = {};
    return;
  }
  if (values.every((v) => typeof v === "number"))
    json.type = "number";
  if (values.every((v) => typeof v === "string"))
    json.type = "string";
  json.enum = values;
};
var literalProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  if (def.values.length === 0) {
    json.not = {};
    return;
  }
  const vals = [];
  for (const val of def.values) {
    if (val === void 0) {
      if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
        return;
    } else if (typeof val === "bigint") {
      if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
        return;
      vals.push(Number(val));
    } else {
      vals.push(val);
    }
  }
  if (vals.length === 0) {
  } else if (vals.length === 1) {
    const val = vals[0];
    json.type = val === null ? "null" : typeof val;
    if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
      json.enum = [val];
    } else {
      json.const = val;
    }
  } else {
    if (vals.every((v) => typeof v === "number"))
      json.type = "number";
    if (vals.every((v) => typeof v === "string"))
      json.type = "string";
    if (vals.every((v) => typeof v === "boolean"))
      json.type = "boolean";
    if (vals.every((v) => v === null))
      json.type = "null";
    json.enum = vals;
  }
};
var customProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
var transformProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
var arrayProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  const { minimum, maximum } = aggregateChecks(schema);
  if (typeof minimum === "number")
    json.minItems = minimum;
  if (typeof maximum === "number")
    json.maxItems = maximum;
  json.type = "array";
  json.items = processSchema(def.element, ctx, {
    ...params,
    path: [...params.path, "items"]
  });
};
function inputOptin(schema) {
  const def = schema._zod.def;
  if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
    return inputOptin(def.out);
  }
  if (def.type === "catch") {
    return inputOptin(def.innerType);
  }
  return schema._zod.optin;
}
var objectProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  const shape = def.shape;
  const symbolKeys = Object.getOwnPropertySymbols(shape);
  if (symbolKeys.length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
    return;
  }
  json.type = "object";
  json.properties = {};
  for (const key in shape) {
    assignProp(json.properties, key, processSchema(shape[key], ctx, {
      ...params,
      path: [...params.path, "properties", key]
    }));
  }
  const requiredKeys = [];
  for (const key of Object.keys(shape)) {
    const field2 = def.shape[key];
    if (ctx.io === "input" ? inputOptin(field2) === void 0 : field2._zod.optout === void 0) {
      requiredKeys.push(key);
    }
  }
  if (requiredKeys.length > 0) {
    json.required = requiredKeys;
  }
  if (def.catchall?._zod.def.type === "never") {
    json.additionalProperties = false;
  } else if (!def.catchall) {
    if (ctx.io === "output")
      json.additionalProperties = false;
  } else if (def.catchall) {
    json.additionalProperties = processSchema(def.catchall, ctx, {
      ...params,
      path: [...params.path, "additionalProperties"]
    });
  }
};
var unionProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const isExclusive = def.inclusive === false;
  const options = def.options.map((x, i) => processSchema(x, ctx, {
    ...params,
    path: [...params.path, isExclusive ? "oneOf" : "anyOf", i]
  }));
  if (isExclusive) {
    json.oneOf = options;
  } else {
    json.anyOf = options;
  }
};
var intersectionProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const a = processSchema(def.left, ctx, {
    ...params,
    path: [...params.path, "allOf", 0]
  });
  const b = processSchema(def.right, ctx, {
    ...params,
    path: [...params.path, "allOf", 1]
  });
  const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
  const allOf = [
    ...isSimpleIntersection(a) ? a.allOf : [a],
    ...isSimpleIntersection(b) ? b.allOf : [b]
  ];
  json.allOf = allOf;
  ctx.intersections.push(allOf);
};
function stringifyKeyNames(bySchema, json, visited) {
  if (json.$ref) {
    if (visited.has(json))
      return json;
    visited.add(json);
    const def = bySchema.get(json)?.def;
    if (!def)
      return json;
    const inlined = stringifyKeyNames(bySchema, def, visited);
    return inlined === def ? json : inlined;
  }
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = json[keyword];
    if (!Array.isArray(branches))
      continue;
    const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
    if (mapped.some((branch, i) => branch !== branches[i]))
      json = { ...json, [keyword]: mapped };
  }
  const types = Array.isArray(json.type) ? json.type : [json.type];
  const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
  const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
  if (!numericType && !values?.some((v) => typeof v === "number"))
    return json;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest2 } = json;
  if (rest2.enum)
    rest2.enum = rest2.enum.map((v) => typeof v === "number" ? String(v) : v);
  else if (typeof rest2.const === "number")
    rest2.const = String(rest2.const);
  if (!numericType)
    return rest2;
  rest2.type = "string";
  if (!values)
    rest2.pattern = (types.includes("number") ? number : integer).source;
  return rest2;
}
var pendingRecords = /* @__PURE__ */ new WeakMap();
function rewriteKeyNames(ctx) {
  const bySchema = /* @__PURE__ */ new Map();
  for (const entry of ctx.seen.values()) {
    if (entry.def && !bySchema.has(entry.schema))
      bySchema.set(entry.schema, entry);
  }
  const rewrites = /* @__PURE__ */ new Map();
  for (const record2 of pendingRecords.get(ctx) ?? []) {
    const seen = ctx.seen.get(record2);
    const names = (seen?.def ?? seen?.schema)?.propertyNames;
    if (!names || names === true || rewrites.has(names))
      continue;
    const rewritten = stringifyKeyNames(bySchema, names, /* @__PURE__ */ new Set());
    if (rewritten !== names)
      rewrites.set(names, rewritten);
  }
  if (!rewrites.size)
    return;
  for (const entry of ctx.seen.values()) {
    for (const carrier of [entry.schema, entry.def]) {
      const rewritten = carrier && rewrites.get(carrier.propertyNames);
      if (rewritten)
        carrier.propertyNames = rewritten;
    }
  }
}
var recordProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  json.type = "object";
  const keyType = def.keyType;
  const patterns = aggregateChecks(keyType).patterns;
  if (def.mode === "loose" && patterns && patterns.size > 0) {
    const valueSchema = processSchema(def.valueType, ctx, {
      ...params,
      path: [...params.path, "patternProperties", "*"]
    });
    json.patternProperties = {};
    for (const pattern of patterns) {
      assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
    }
  } else {
    if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
      json.propertyNames = processSchema(def.keyType, ctx, {
        ...params,
        path: [...params.path, "propertyNames"]
      });
      let pending = pendingRecords.get(ctx);
      if (!pending) {
        pending = [];
        pendingRecords.set(ctx, pending);
        ctx.deferred.push(() => rewriteKeyNames(ctx));
      }
      pending.push(schema);
    }
    json.additionalProperties = processSchema(def.valueType, ctx, {
      ...params,
      path: [...params.path, "additionalProperties"]
    });
  }
  const keyValues = keyType._zod.values;
  const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
  if (keyValues && !def.partial && !omittableOnInput) {
    const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
    if (validKeyValues.length > 0) {
      json.required = validKeyValues.map(String);
    }
  }
};
var nullableProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const inner = processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  if (ctx.target === "openapi-3.0") {
    seen.ref = def.innerType;
    json.nullable = true;
  } else {
    json.anyOf = [inner, { type: "null" }];
  }
};
var nonoptionalProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
};
var UNREPRESENTABLE_DEFAULT = /* @__PURE__ */ Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
  let unrepresentable = false;
  const serialized = JSON.stringify(value, (_, val) => {
    if (typeof val !== "bigint")
      return val;
    unrepresentable = true;
    return null;
  });
  if (!unrepresentable)
    return JSON.parse(serialized);
  handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
  return UNREPRESENTABLE_DEFAULT;
}
var defaultProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
  if (value !== UNREPRESENTABLE_DEFAULT)
    json.default = value;
};
var prefaultProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  if (ctx.io !== "input")
    return;
  const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
  if (value !== UNREPRESENTABLE_DEFAULT)
    json._prefault = value;
};
var catchProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  let catchValue;
  try {
    catchValue = def.catchValue(void 0);
  } catch {
    handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
    return;
  }
  json.default = catchValue;
};
var pipeProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  const inIsTransform = def.in._zod.traits.has("$ZodTransform");
  const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
  processSchema(innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = innerType;
};
var readonlyProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  json.readOnly = true;
};
var optionalProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
};

// node_modules/zod/v4/classic/errors.js
var _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
  Object.defineProperty(proto, key, {
    configurable: true,
    enumerable: false,
    get() {
      const value = make(this);
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
      return value;
    },
    set(value) {
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
    }
  });
}
var initializer2 = (inst, issues) => {
  $ZodError.init(inst, issues);
  inst.name = "ZodError";
  const proto = Object.getPrototypeOf(inst);
  if (_installedErrorProtos.has(proto))
    return;
  _installedErrorProtos.add(proto);
  _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
  _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
  _lazyMethod(proto, "addIssue", (self) => (issue2) => {
    self.issues.push(issue2);
    self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  });
  _lazyMethod(proto, "addIssues", (self) => (issues2) => {
    self.issues.push(...issues2);
    self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  });
  Object.defineProperty(proto, "isEmpty", {
    configurable: true,
    enumerable: false,
    get() {
      return this.issues.length === 0;
    }
  });
};
var ZodRealError = /* @__PURE__ */ $constructor("ZodError", initializer2, void 0, {
  Parent: Error
});

// node_modules/zod/v4/classic/parse.js
var parse = /* @__PURE__ */ _parse(ZodRealError);
var parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
var safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
var safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
var encode = /* @__PURE__ */ _encode(ZodRealError);
var decode = /* @__PURE__ */ _decode(ZodRealError);
var encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
var decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
var safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
var safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
var safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
var safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
  if (!globalConfig.localeError)
    config(en_default());
}
function _ensureDefaultMemoizer() {
  if (!globalConfig.memoizer)
    config({ memoizer: memoizer() });
}
var ZodType = /* @__PURE__ */ $constructor("ZodType", (inst, def) => {
  _ensureDefaultLocale();
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
  return inst;
}, {
  check(...chks) {
    const def = this.def;
    return this.clone(util_exports.mergeDefs(def, {
      checks: [
        ...def.checks ?? [],
        ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }), { parent: true });
  },
  with(...chks) {
    return this.check(...chks);
  },
  clone(def, params) {
    return clone(this, def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    reg.add(this, meta2);
    return this;
  },
  refine(check, params) {
    return this.check(refine(check, params));
  },
  superRefine(refinement, params) {
    return this.check(superRefine(refinement, params));
  },
  overwrite(fn) {
    return this.check(_overwrite(fn));
  },
  optional() {
    return optional(this);
  },
  exactOptional() {
    return exactOptional(this);
  },
  nullable() {
    return nullable(this);
  },
  nullish() {
    return optional(nullable(this));
  },
  nonoptional(params) {
    return nonoptional(this, params);
  },
  array() {
    return array(this);
  },
  or(arg) {
    return union([this, arg]);
  },
  and(arg) {
    return intersection(this, arg);
  },
  transform(tx) {
    return pipe(this, transform(tx));
  },
  default(d) {
    return _default(this, d);
  },
  prefault(d) {
    return prefault(this, d);
  },
  catch(params) {
    return _catch(this, params);
  },
  pipe(target) {
    return pipe(this, target);
  },
  readonly() {
    return readonly(this);
  },
  describe(description) {
    const cl = this.clone();
    globalRegistry.add(cl, { description });
    return cl;
  },
  meta(...args) {
    if (args.length === 0)
      return globalRegistry.get(this);
    const cl = this.clone();
    globalRegistry.add(cl, args[0]);
    return cl;
  },
  isOptional() {
    return this.safeParse(void 0).success;
  },
  isNullable() {
    return this.safeParse(null).success;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  },
  // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
  get "~standard"() {
    return util_exports.hide(this, "~standard", {
      ...standardProps(this),
      jsonSchema: {
        input: createStandardJSONSchemaMethod(this, "input"),
        output: createStandardJSONSchemaMethod(this, "output")
      }
    });
  },
  set "~standard"(value) {
    util_exports.own(this, "~standard", value);
  },
  parse: function _parse2(data, params) {
    return parse(this, data, params, { callee: _parse2 });
  },
  parseAsync: async function _parseAsync2(data, params) {
    return await parseAsync(this, data, params, { callee: _parseAsync2 });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  async safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  // `spa` is an alias: same function object as `safeParseAsync`, as before.
  get spa() {
    return this?.safeParseAsync;
  },
  set spa(value) {
    util_exports.own(this, "spa", value);
  },
  validate(data, params) {
    return validate(this, data, params);
  },
  validateAsync(data, params) {
    return validateAsync(this, data, params);
  },
  encode: function _encode2(data, params) {
    return encode(this, data, params, { callee: _encode2 });
  },
  decode: function _decode2(data, params) {
    return decode(this, data, params, { callee: _decode2 });
  },
  encodeAsync: async function _encodeAsync2(data, params) {
    return await encodeAsync(this, data, params, { callee: _encodeAsync2 });
  },
  decodeAsync: async function _decodeAsync2(data, params) {
    return await decodeAsync(this, data, params, { callee: _decodeAsync2 });
  },
  safeEncode(data, params) {
    return safeEncode(this, data, params);
  },
  safeDecode(data, params) {
    return safeDecode(this, data, params);
  },
  async safeEncodeAsync(data, params) {
    return safeEncodeAsync(this, data, params);
  },
  async safeDecodeAsync(data, params) {
    return safeDecodeAsync(this, data, params);
  },
  toJSONSchema(params) {
    return createToJSONSchemaMethod(this, {})(params);
  },
  // Reads through to the registry on every access, so it must not cache.
  get description() {
    return globalRegistry.get(this)?.description;
  },
  // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
  get _def() {
    return this._zod.def;
  }
});
var _ZodString = /* @__PURE__ */ $constructor(
  "_ZodString",
  (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
  },
  /* @__PURE__ */ util_exports.derived({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null
  }, {
    regex(...args) {
      return this.check(_regex(...args));
    },
    includes(...args) {
      return this.check(_includes(...args));
    },
    startsWith(...args) {
      return this.check(_startsWith(...args));
    },
    endsWith(...args) {
      return this.check(_endsWith(...args));
    },
    min(...args) {
      return this.check(_minLength(...args));
    },
    max(...args) {
      return this.check(_maxLength(...args));
    },
    length(...args) {
      return this.check(_length(...args));
    },
    nonempty(...args) {
      return this.check(_minLength(1, ...args));
    },
    lowercase(params) {
      return this.check(_lowercase(params));
    },
    uppercase(params) {
      return this.check(_uppercase(params));
    },
    trim() {
      return this.check(_trim());
    },
    normalize(...args) {
      return this.check(_normalize(...args));
    },
    toLowerCase() {
      return this.check(_toLowerCase());
    },
    toUpperCase() {
      return this.check(_toUpperCase());
    },
    slugify() {
      return this.check(_slugify());
    }
  })
);
var ZodString = /* @__PURE__ */ $constructor("ZodString", (inst, def) => {
  $ZodString.init(inst, def);
  _ZodString.init(inst, def);
}, {
  email(params) {
    return this.check(_email(ZodEmail, params));
  },
  url(params) {
    return this.check(_url(ZodURL, params));
  },
  jwt(params) {
    return this.check(_jwt(ZodJWT, params));
  },
  emoji(params) {
    return this.check(_emoji2(ZodEmoji, params));
  },
  guid(params) {
    return this.check(_guid(ZodGUID, params));
  },
  uuid(params) {
    return this.check(_uuid(ZodUUID, params));
  },
  uuidv4(params) {
    return this.check(_uuidv4(ZodUUID, params));
  },
  uuidv6(params) {
    return this.check(_uuidv6(ZodUUID, params));
  },
  uuidv7(params) {
    return this.check(_uuidv7(ZodUUID, params));
  },
  nanoid(params) {
    return this.check(_nanoid(ZodNanoID, params));
  },
  cuid(params) {
    return this.check(_cuid(ZodCUID, params));
  },
  cuid2(params) {
    return this.check(_cuid2(ZodCUID2, params));
  },
  ulid(params) {
    return this.check(_ulid(ZodULID, params));
  },
  base64(params) {
    return this.check(_base64(ZodBase64, params));
  },
  base64url(params) {
    return this.check(_base64url(ZodBase64URL, params));
  },
  xid(params) {
    return this.check(_xid(ZodXID, params));
  },
  ksuid(params) {
    return this.check(_ksuid(ZodKSUID, params));
  },
  ipv4(params) {
    return this.check(_ipv4(ZodIPv4, params));
  },
  ipv6(params) {
    return this.check(_ipv6(ZodIPv6, params));
  },
  cidrv4(params) {
    return this.check(_cidrv4(ZodCIDRv4, params));
  },
  cidrv6(params) {
    return this.check(_cidrv6(ZodCIDRv6, params));
  },
  e164(params) {
    return this.check(_e164(ZodE164, params));
  },
  datetime(params) {
    return this.check(_isoDateTime(ZodISODateTime, params));
  },
  date(params) {
    return this.check(_isoDate(ZodISODate, params));
  },
  time(params) {
    return this.check(_isoTime(ZodISOTime, params));
  },
  duration(params) {
    return this.check(_isoDuration(ZodISODuration, params));
  }
});
function string2(params) {
  return _string(ZodString, params);
}
var ZodStringFormat = /* @__PURE__ */ $constructor("ZodStringFormat", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  _ZodString.init(inst, def);
});
var ZodISODateTime = /* @__PURE__ */ $constructor("ZodISODateTime", (inst, def) => {
  $ZodISODateTime.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODate = /* @__PURE__ */ $constructor("ZodISODate", (inst, def) => {
  $ZodISODate.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISOTime = /* @__PURE__ */ $constructor("ZodISOTime", (inst, def) => {
  $ZodISOTime.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODuration = /* @__PURE__ */ $constructor("ZodISODuration", (inst, def) => {
  $ZodISODuration.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmail = /* @__PURE__ */ $constructor("ZodEmail", (inst, def) => {
  $ZodEmail.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodGUID = /* @__PURE__ */ $constructor("ZodGUID", (inst, def) => {
  $ZodGUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodUUID = /* @__PURE__ */ $constructor("ZodUUID", (inst, def) => {
  $ZodUUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
function uuid2(params) {
  return _uuid(ZodUUID, params);
}
var ZodURL = /* @__PURE__ */ $constructor("ZodURL", (inst, def) => {
  $ZodURL.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmoji = /* @__PURE__ */ $constructor("ZodEmoji", (inst, def) => {
  $ZodEmoji.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodNanoID = /* @__PURE__ */ $constructor("ZodNanoID", (inst, def) => {
  $ZodNanoID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID = /* @__PURE__ */ $constructor("ZodCUID", (inst, def) => {
  $ZodCUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID2 = /* @__PURE__ */ $constructor("ZodCUID2", (inst, def) => {
  $ZodCUID2.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodULID = /* @__PURE__ */ $constructor("ZodULID", (inst, def) => {
  $ZodULID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodXID = /* @__PURE__ */ $constructor("ZodXID", (inst, def) => {
  $ZodXID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodKSUID = /* @__PURE__ */ $constructor("ZodKSUID", (inst, def) => {
  $ZodKSUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv4 = /* @__PURE__ */ $constructor("ZodIPv4", (inst, def) => {
  $ZodIPv4.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv6 = /* @__PURE__ */ $constructor("ZodIPv6", (inst, def) => {
  $ZodIPv6.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv4 = /* @__PURE__ */ $constructor("ZodCIDRv4", (inst, def) => {
  $ZodCIDRv4.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv6 = /* @__PURE__ */ $constructor("ZodCIDRv6", (inst, def) => {
  $ZodCIDRv6.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodBase64 = /* @__PURE__ */ $constructor("ZodBase64", (inst, def) => {
  $ZodBase64.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodBase64URL = /* @__PURE__ */ $constructor("ZodBase64URL", (inst, def) => {
  $ZodBase64URL.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodE164 = /* @__PURE__ */ $constructor("ZodE164", (inst, def) => {
  $ZodE164.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodJWT = /* @__PURE__ */ $constructor("ZodJWT", (inst, def) => {
  $ZodJWT.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodNumber = /* @__PURE__ */ $constructor(
  "ZodNumber",
  (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
  },
  /* @__PURE__ */ util_exports.derived({
    minValue: (inst) => {
      const { minimum, exclusiveMinimum } = aggregateChecks(inst);
      return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
      const { maximum, exclusiveMaximum } = aggregateChecks(inst);
      return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
      const { isInt, multipleOf } = aggregateChecks(inst);
      return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null
  }, {
    gt(value, params) {
      return this.check(_gt(value, params));
    },
    gte(value, params) {
      return this.check(_gte(value, params));
    },
    min(value, params) {
      return this.check(_gte(value, params));
    },
    lt(value, params) {
      return this.check(_lt(value, params));
    },
    lte(value, params) {
      return this.check(_lte(value, params));
    },
    max(value, params) {
      return this.check(_lte(value, params));
    },
    int(params) {
      return this.check(int(params));
    },
    safe(params) {
      return this.check(int(params));
    },
    positive(params) {
      return this.check(_gt(0, params));
    },
    nonnegative(params) {
      return this.check(_gte(0, params));
    },
    negative(params) {
      return this.check(_lt(0, params));
    },
    nonpositive(params) {
      return this.check(_lte(0, params));
    },
    multipleOf(value, params) {
      return this.check(_multipleOf(value, params));
    },
    step(value, params) {
      return this.check(_multipleOf(value, params));
    },
    finite() {
      return this;
    }
  })
);
var ZodNumberFormat = /* @__PURE__ */ $constructor("ZodNumberFormat", (inst, def) => {
  $ZodNumberFormat.init(inst, def);
  ZodNumber.init(inst, def);
});
function int(params) {
  return _int(ZodNumberFormat, params);
}
var ZodBoolean = /* @__PURE__ */ $constructor("ZodBoolean", (inst, def) => {
  $ZodBoolean.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function boolean2(params) {
  return _boolean(ZodBoolean, params);
}
var ZodUnknown = /* @__PURE__ */ $constructor("ZodUnknown", (inst, def) => {
  $ZodUnknown.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
  return _unknown(ZodUnknown);
}
var ZodNever = /* @__PURE__ */ $constructor("ZodNever", (inst, def) => {
  $ZodNever.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
  return _never(ZodNever, params);
}
var ZodArray = /* @__PURE__ */ $constructor("ZodArray", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodArray.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
  inst.element = def.element;
}, {
  min(n, params) {
    return this.check(_minLength(n, params));
  },
  nonempty(params) {
    return this.check(_minLength(1, params));
  },
  max(n, params) {
    return this.check(_maxLength(n, params));
  },
  length(n, params) {
    return this.check(_length(n, params));
  },
  unwrap() {
    return this.element;
  }
});
function array(element2, params) {
  return _array(ZodArray, element2, params);
}
var ZodObject = /* @__PURE__ */ $constructor("ZodObject", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodObjectJIT.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
  util_exports.installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
  keyof() {
    return _enum(Object.keys(this._zod.def.shape));
  },
  catchall(catchall) {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall }));
  },
  passthrough() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown() }));
  },
  loose() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown() }));
  },
  strict() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: never() }));
  },
  strip() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: void 0 }));
  },
  extend(incoming) {
    return util_exports.extend(this, incoming);
  },
  safeExtend(incoming) {
    return util_exports.safeExtend(this, incoming);
  },
  merge(other) {
    return util_exports.merge(this, other);
  },
  pick(mask) {
    return util_exports.pick(this, mask);
  },
  omit(mask) {
    return util_exports.omit(this, mask);
  },
  partial(...args) {
    return util_exports.partial(ZodOptional, this, args[0]);
  },
  exactPartial(...args) {
    return util_exports.partial(ZodExactOptional, this, args[0], "exactPartial");
  },
  required(...args) {
    return util_exports.required(ZodNonOptional, this, args[0]);
  }
});
function strictObject(shape, params) {
  return new ZodObject({
    type: "object",
    shape,
    catchall: never(),
    ...util_exports.normalizeParams(params)
  });
}
var ZodUnion = /* @__PURE__ */ $constructor("ZodUnion", (inst, def) => {
  $ZodUnion.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
  inst.options = def.options;
});
function union(options, params) {
  return new ZodUnion({
    type: "union",
    options,
    ...util_exports.normalizeParams(params)
  });
}
var ZodIntersection = /* @__PURE__ */ $constructor("ZodIntersection", (inst, def) => {
  $ZodIntersection.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
  return new ZodIntersection({
    type: "intersection",
    left,
    right
  });
}
var ZodRecord = /* @__PURE__ */ $constructor("ZodRecord", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodRecord.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
  inst.keyType = def.keyType;
  inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
  if (!valueType || !valueType._zod) {
    return new ZodRecord({
      type: "record",
      keyType: string2(),
      valueType: keyType,
      ...util_exports.normalizeParams(valueType)
    });
  }
  return new ZodRecord({
    type: "record",
    keyType,
    valueType,
    ...util_exports.normalizeParams(params)
  });
}
function partialRecord(keyType, valueType, params) {
  return new ZodRecord({
    type: "record",
    keyType,
    valueType,
    ...util_exports.normalizeParams(params),
    partial: true
  });
}
var ZodEnum = /* @__PURE__ */ $constructor("ZodEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
  inst.enum = def.entries;
  inst.options = [...inst._zod.values];
  const keys = new Set(Object.keys(def.entries));
  inst.extract = (values, params) => {
    const newEntries = {};
    for (const value of values) {
      if (keys.has(value)) {
        newEntries[value] = def.entries[value];
      } else
        throw new Error(`Key ${value} not found in enum`);
    }
    return new ZodEnum({
      ...def,
      checks: [],
      ...util_exports.normalizeParams(params),
      entries: newEntries
    });
  };
  inst.exclude = (values, params) => {
    const newEntries = { ...def.entries };
    for (const value of values) {
      if (keys.has(value)) {
        delete newEntries[value];
      } else
        throw new Error(`Key ${value} not found in enum`);
    }
    return new ZodEnum({
      ...def,
      checks: [],
      ...util_exports.normalizeParams(params),
      entries: newEntries
    });
  };
});
function _enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodEnum({
    type: "enum",
    entries,
    ...util_exports.normalizeParams(params)
  });
}
var ZodLiteral = /* @__PURE__ */ $constructor("ZodLiteral", (inst, def) => {
  $ZodLiteral.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
  inst.values = new Set(def.values);
  Object.defineProperty(inst, "value", {
    get() {
      if (def.values.length > 1) {
        throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
      }
      return def.values[0];
    }
  });
});
function literal(value, params) {
  return new ZodLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [value],
    ...util_exports.normalizeParams(params)
  });
}
var ZodTransform = /* @__PURE__ */ $constructor("ZodTransform", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodTransform.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
  inst._zod.parse = (payload, _ctx) => {
    if (_ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    payload.addIssue = (issue2) => {
      if (typeof issue2 === "string") {
        payload.issues.push(util_exports.issue(issue2, payload.value, def));
      } else {
        const _issue = issue2;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = inst);
        payload.issues.push(util_exports.issue(_issue));
      }
    };
    const output = def.transform(payload.value, payload);
    if (output instanceof Promise) {
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    payload.value = output;
    return payload;
  };
});
function transform(fn) {
  return new ZodTransform({
    type: "transform",
    transform: fn
  });
}
var ZodOptional = /* @__PURE__ */ $constructor("ZodOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
  return new ZodOptional({
    type: "optional",
    innerType
  });
}
var ZodExactOptional = /* @__PURE__ */ $constructor("ZodExactOptional", (inst, def) => {
  $ZodExactOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
  return new ZodExactOptional({
    type: "optional",
    innerType
  });
}
var ZodNullable = /* @__PURE__ */ $constructor("ZodNullable", (inst, def) => {
  $ZodNullable.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
  return new ZodNullable({
    type: "nullable",
    innerType
  });
}
var ZodDefault = /* @__PURE__ */ $constructor("ZodDefault", (inst, def) => {
  $ZodDefault.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
  return new ZodDefault({
    type: "default",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
var ZodPrefault = /* @__PURE__ */ $constructor("ZodPrefault", (inst, def) => {
  $ZodPrefault.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
  return new ZodPrefault({
    type: "prefault",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
var ZodNonOptional = /* @__PURE__ */ $constructor("ZodNonOptional", (inst, def) => {
  $ZodNonOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
  return new ZodNonOptional({
    type: "nonoptional",
    innerType,
    ...util_exports.normalizeParams(params)
  });
}
var ZodCatch = /* @__PURE__ */ $constructor("ZodCatch", (inst, def) => {
  $ZodCatch.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
  return new ZodCatch({
    type: "catch",
    innerType,
    catchValue: typeof catchValue === "function" ? catchValue : util_exports.constantCatch(catchValue)
  });
}
var ZodPipe = /* @__PURE__ */ $constructor("ZodPipe", (inst, def) => {
  $ZodPipe.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
  inst.in = def.in;
  inst.out = def.out;
});
function pipe(in_, out) {
  return new ZodPipe({
    type: "pipe",
    in: in_,
    out
    // ...util.normalizeParams(params),
  });
}
var ZodPreprocess = /* @__PURE__ */ $constructor("ZodPreprocess", (inst, def) => {
  ZodPipe.init(inst, def);
  $ZodPreprocess.init(inst, def);
});
var ZodReadonly = /* @__PURE__ */ $constructor("ZodReadonly", (inst, def) => {
  $ZodReadonly.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
  return new ZodReadonly({
    type: "readonly",
    innerType
  });
}
var ZodCustom = /* @__PURE__ */ $constructor("ZodCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
  return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
  return _superRefine(fn, params);
}
function preprocess(fn, schema) {
  return new ZodPreprocess({
    type: "pipe",
    in: transform(fn),
    out: schema
  });
}

// node_modules/zod/v4/classic/iso.js
var iso_exports = {};
__export(iso_exports, {
  ZodISODate: () => ZodISODate,
  ZodISODateTime: () => ZodISODateTime,
  ZodISODuration: () => ZodISODuration,
  ZodISOTime: () => ZodISOTime,
  date: () => date2,
  datetime: () => datetime2,
  duration: () => duration2,
  time: () => time2
});
function datetime2(params) {
  return _isoDateTime(ZodISODateTime, params);
}
function date2(params) {
  return _isoDate(ZodISODate, params);
}
function time2(params) {
  return _isoTime(ZodISOTime, params);
}
function duration2(params) {
  return _isoDuration(ZodISODuration, params);
}

// domain/ledger/verifier/english.ts
var en = {
  valid: "Valid: nothing was changed, what was published was authorised, and all of it is anchored outside.",
  broken: "Broken: {what}.",
  reserved: "Valid with reservations: {what}.",
  unreadable: "Could not be read: {what}.",
  at: "position {position}",
  more: "{count} times",
  findings: {
    file_altered: "a file is not the one the manifest lists",
    file_added: "a file was added",
    file_missing: "a file is missing",
    manifest_false: "the manifest is not the one that was written",
    event_not_canonical: "an event is not in its exact bytes",
    event_unreadable: "an event says what its type does not say",
    leaf_differs: "an event is not the one that was sealed there",
    root_differs: "the leaves do not give the signed root",
    proof_false: "a proof does not lead to the root of this bundle",
    not_accounted_for: "an event is neither here nor named as withheld",
    checkpoint_false: "a signed root does not hold",
    foreign_origin: "a signed root is of another ledger",
    not_signed_by_trusted: "nothing is signed by the keys you trust",
    receipt_false: "a receipt contradicts the bundle",
    common_root_false: "a root over all organisations does not hold",
    value_false: "a disclosed value is not the one that was sealed",
    value_not_accounted_for: "a sealed value is neither disclosed nor named as withheld",
    file_false: "a file of the case is not the one that its event kept",
    words_false: "words are not those that the ledger names",
    published_without_authority: "words were published without authority",
    wrong_transition: "a state changed as the rules do not allow",
    bound_elsewhere: "an act is bound to other words than those it was counted for",
    vote_not_entitled: "somebody voted who could not in that lane",
    vote_own_words: "somebody cleared words they had written",
    vote_two_seats: "one person voted in two lanes",
    vote_wrong_state: "a vote came when there was nothing to vote on",
    veto_not_theirs: "a veto was lifted by somebody else than its owner",
    override_not_allowed: "a veto was passed over while its owner could answer, or by somebody who may not",
    override_one_person: "a veto was passed over without its two people",
    contributors_understated: "somebody who wrote is not among those who wrote",
    policy_loosened: "a review asked less than the policies in force",
    policy_adopted_alone: "a policy was adopted by one person, or is another than was proposed",
    policy_missing: "a policy in force is not the one that was adopted, or is missing",
    cleared_without_votes: "words were cleared without their votes",
    glass_one_person: "missing votes were passed over without two people who could",
    glass_not_allowed: "missing votes were passed over where no policy allows it",
    glass_late: "missing votes were passed over too late or without proof of identity",
    words_altered: "words are not of this statement",
    keys_not_pinned: "no trusted key was given, so no signature was checked",
    nothing_signed: "nothing is signed",
    unsigned_range: "the end is not signed",
    never_anchored: "no receipt or root from outside was given: against somebody who holds the database and the key, nothing is proved",
    unanchored_range: "what follows the last anchor is proved by the bundle alone",
    alarm_raised: "the house itself found its ledger broken",
    key_revoked: "a root is signed by a revoked key",
    receipt_beyond: "a receipt is newer than the bundle",
    installation_not_pinned: "no key of the installation was given, so no root over all organisations was believed",
    common_root_elsewhere: "nothing here stands under a root over all organisations that was given",
    consistency_not_here: "what leads from a receipt to this bundle is not here",
    completeness_not_shown: "that what is withheld is all the rest is shown by its positions alone, not by hashes",
    events_withheld: "events are withheld",
    values_withheld: "values are withheld",
    erased: "values are erased, their commitments stay",
    file_not_here: "a file of the case is not here",
    imported: "history was entered afterwards and says when it claims to have happened",
    found_publication: "words went out that were found outside and never cleared",
    break_glass: "words went out over missing votes, by two people and a reason",
    not_judged: "something could not be judged from what is here",
    pages_not_proven: "the pages for reading are not signed: rely on the events",
    unknown_past: "something happened to what never began",
    facts_not_sealed: "sealed before its facts were",
    words_withheld: "its words are not here",
    capacities_not_sealed: "who had a capacity then is not sealed",
    policies_not_here: "the policies in force are not here"
  },
  withheld: {
    privileged: "privileged",
    restricted: "restricted",
    erased: "erased",
    other_case: "of another case",
    out_of_range: "out of the range asked for"
  },
  gate: {
    NOT_YOUR_ROLE: "whoever published had no role to",
    PUBLISHER_IS_APPROVER: "whoever published had cleared it",
    STEP_UP_REQUIRED: "whoever published had not proved who they are",
    CASE_CLOSED: "the case was closed",
    ON_HOLD: "publications were on hold",
    SUPERSEDED: "newer words existed",
    TEXT_CHANGED: "the text was another",
    VETO_STANDS: "a veto stood",
    THREAD_OPEN: "a blocking remark was open",
    NOT_CLEARED: "votes were missing",
    VOTE_STALE: "a vote no longer counted",
    STANDING_DIFFERS: "the votes are not as the gate counted them",
    CLAIM_NOT_CONFIRMED: "a claim was not in the state its use demands",
    OUTSIDE_WINDOW: "it was outside its window",
    ALREADY_PUBLISHED: "it was out already",
    LEFT_THE_HOLDING_LINE: "the words are not those of the line",
    CHANNEL_NOT_ALLOWED: "the policy does not open that channel",
    WRONG_STATE: "it was in another state"
  },
  notRead: {
    not_a_bundle: "this is no evidence bundle, or it was cut short",
    directory: "its directory is not written as ours are",
    too_large: "it holds more than a bundle may",
    cut_short: "a file is shorter than it should be",
    stored_otherwise: "a file is not stored as files of a bundle are",
    name_twice: "two files have one name",
    bad_name: "a file has a name that no file of a bundle has",
    between_files: "something lies between its files",
    no_order: "its files are in no order",
    missing: "a file that every bundle has is missing",
    unknown_shape: "a file is not written as this verifier knows it",
    unknown_type: "an event is of a type that this verifier does not know: take a newer one",
    trust: "the file of trusted keys is not written as this verifier knows it",
    no_ed25519: "signatures cannot be checked here: take a newer browser, or the command line"
  }
};

// domain/ledger/verifier/french.ts
var fr = {
  valid: "Valide : rien n’a été changé, ce qui a été publié était autorisé, et tout est ancré au-dehors.",
  broken: "Rompu : {what}.",
  reserved: "Valide avec des réserves : {what}.",
  unreadable: "Illisible : {what}.",
  at: "position {position}",
  more: "{count} fois",
  findings: {
    file_altered: "un fichier n’est pas celui que le manifeste annonce",
    file_added: "un fichier a été ajouté",
    file_missing: "un fichier manque",
    manifest_false: "le manifeste n’est pas celui qui a été écrit",
    event_not_canonical: "un événement n’est pas dans ses octets exacts",
    event_unreadable: "un événement dit ce que son type ne dit pas",
    leaf_differs: "un événement n’est pas celui qui a été scellé là",
    root_differs: "les empreintes ne donnent pas la racine signée",
    proof_false: "une preuve ne mène pas à la racine de ce dossier",
    not_accounted_for: "un événement n’est ni présent ni annoncé comme retenu",
    checkpoint_false: "une racine signée ne tient pas",
    foreign_origin: "une racine signée vient d’un autre registre",
    not_signed_by_trusted: "rien n’est signé par les clés auxquelles vous vous fiez",
    receipt_false: "un reçu contredit le dossier",
    common_root_false: "une racine commune à toutes les organisations ne tient pas",
    value_false: "une valeur montrée n’est pas celle qui a été scellée",
    value_not_accounted_for: "une valeur scellée n’est ni montrée ni annoncée comme retenue",
    file_false: "un fichier du dossier n’est pas celui que son événement a gardé",
    words_false: "des mots ne sont pas ceux que le registre nomme",
    published_without_authority: "des mots ont été publiés sans autorité",
    wrong_transition: "un état a changé comme les règles ne le permettent pas",
    bound_elsewhere: "un acte est lié à d’autres mots que ceux pour lesquels il a compté",
    vote_not_entitled: "quelqu’un a voté sans pouvoir le faire dans cette file",
    vote_own_words: "quelqu’un a validé des mots qu’il avait écrits",
    vote_two_seats: "une personne a voté dans deux files",
    vote_wrong_state: "un vote est venu quand il n’y avait rien à voter",
    veto_not_theirs: "un veto a été levé par un autre que son auteur",
    override_not_allowed: "on a passé outre à un veto alors que son auteur pouvait répondre, ou sans en avoir le droit",
    override_one_person: "on a passé outre à un veto sans les deux personnes qu’il faut",
    contributors_understated: "quelqu’un qui a écrit n’est pas parmi ceux qui ont écrit",
    policy_loosened: "une relecture a demandé moins que les règles en vigueur",
    policy_adopted_alone: "une règle a été adoptée par une seule personne, ou n’est pas celle qui était proposée",
    policy_missing: "une règle en vigueur n’est pas celle qui a été adoptée, ou elle manque",
    cleared_without_votes: "des mots ont été validés sans leurs votes",
    glass_one_person: "des votes manquants ont été outrepassés sans deux personnes qui le pouvaient",
    glass_not_allowed: "des votes manquants ont été outrepassés là où aucune règle ne le permet",
    glass_late: "des votes manquants ont été outrepassés trop tard ou sans preuve d’identité",
    words_altered: "des mots ne sont pas ceux de ce texte",
    keys_not_pinned: "aucune clé de confiance n’a été donnée : aucune signature n’a été contrôlée",
    nothing_signed: "rien n’est signé",
    unsigned_range: "la fin n’est pas signée",
    never_anchored: "aucun reçu ni racine du dehors n’a été donné : contre qui tient la base et la clé, rien n’est prouvé",
    unanchored_range: "ce qui suit le dernier ancrage n’est prouvé que par le dossier",
    alarm_raised: "la maison elle-même a trouvé son registre rompu",
    key_revoked: "une racine est signée par une clé révoquée",
    receipt_beyond: "un reçu est plus récent que le dossier",
    installation_not_pinned: "aucune clé de l’installation n’a été donnée : aucune racine commune n’a été crue",
    common_root_elsewhere: "rien ici ne figure sous une racine commune qui a été donnée",
    consistency_not_here: "ce qui mène d’un reçu à ce dossier n’est pas ici",
    completeness_not_shown: "seules les positions montrent que le retenu est tout le reste, non les empreintes",
    events_withheld: "des événements sont retenus",
    values_withheld: "des valeurs sont retenues",
    erased: "des valeurs sont effacées, leurs engagements restent",
    file_not_here: "un fichier du dossier n’est pas ici",
    imported: "une histoire a été saisie après coup et dit quand elle prétend avoir eu lieu",
    found_publication: "des mots ont été trouvés au-dehors, qui n’avaient jamais été validés",
    break_glass: "des mots sont sortis malgré des votes manquants, par deux personnes et un motif",
    not_judged: "quelque chose n’a pas pu être jugé avec ce qui est ici",
    pages_not_proven: "les pages de lecture ne sont pas signées : fiez-vous aux événements",
    unknown_past: "quelque chose est arrivé à ce qui n’a jamais commencé",
    facts_not_sealed: "scellé avant que ses faits ne le soient",
    words_withheld: "ses mots ne sont pas ici",
    capacities_not_sealed: "qui avait alors une fonction n’est pas scellé",
    policies_not_here: "les règles en vigueur ne sont pas ici"
  },
  withheld: {
    privileged: "confidentiels",
    restricted: "à diffusion restreinte",
    erased: "effacés",
    other_case: "d’un autre dossier",
    out_of_range: "hors des positions demandées"
  },
  gate: {
    NOT_YOUR_ROLE: "qui a publié n’avait pas de rôle pour le faire",
    PUBLISHER_IS_APPROVER: "qui a publié l’avait validé",
    STEP_UP_REQUIRED: "qui a publié n’avait pas prouvé son identité",
    CASE_CLOSED: "le dossier était clos",
    ON_HOLD: "les publications étaient suspendues",
    SUPERSEDED: "il existait des mots plus récents",
    TEXT_CHANGED: "le texte était un autre",
    VETO_STANDS: "un veto tenait",
    THREAD_OPEN: "une remarque bloquante était ouverte",
    NOT_CLEARED: "des votes manquaient",
    VOTE_STALE: "un vote ne comptait plus",
    STANDING_DIFFERS: "les votes ne sont pas ceux que la porte a comptés",
    CLAIM_NOT_CONFIRMED: "un fait n’était pas dans l’état que son usage demande",
    OUTSIDE_WINDOW: "c’était hors de sa fenêtre",
    ALREADY_PUBLISHED: "c’était déjà dehors",
    LEFT_THE_HOLDING_LINE: "les mots ne sont pas ceux de la phrase d’attente",
    CHANNEL_NOT_ALLOWED: "la règle n’ouvre pas ce canal",
    WRONG_STATE: "c’était dans un autre état"
  },
  notRead: {
    not_a_bundle: "ce n’est pas un dossier de preuves, ou il a été coupé",
    directory: "son répertoire n’est pas écrit comme les nôtres",
    too_large: "il contient plus qu’un dossier ne peut contenir",
    cut_short: "un fichier est plus court qu’il ne devrait",
    stored_otherwise: "un fichier n’est pas rangé comme ceux d’un dossier",
    name_twice: "deux fichiers ont un même nom",
    bad_name: "un fichier porte un nom qu’aucun fichier d’un dossier ne porte",
    between_files: "quelque chose se trouve entre ses fichiers",
    no_order: "ses fichiers ne sont pas dans l’ordre",
    missing: "il manque un fichier que tout dossier contient",
    unknown_shape: "un fichier n’est pas écrit comme ce vérificateur le connaît",
    unknown_type: "un événement est d’un type que ce vérificateur ne connaît pas : prenez-en un plus récent",
    trust: "le fichier des clés de confiance n’est pas écrit comme ce vérificateur le connaît",
    no_ed25519: "les signatures ne peuvent pas être contrôlées ici : prenez un navigateur plus récent, ou la ligne de commande"
  }
};

// domain/ledger/verifier/words.ts
var languages = ["fr", "en"];
var wordsOf = { fr, en };

// domain/ledger/verifier/sentence.ts
function sentenceOf(verdict, language) {
  const words3 = wordsOf[language];
  if (verdict.unreadable) {
    const { code, about } = verdict.unreadable;
    return filled(words3.unreadable, { what: about ? `${words3.notRead[code]} (${about})` : words3.notRead[code] });
  }
  const [first] = verdict.broken;
  if (first) return filled(words3.broken, { what: findingIn(first, language) });
  if (verdict.reserved.length === 0) return words3.valid;
  const what = verdict.reserved.map((one2) => words3.findings[one2.code]).join(language === "fr" ? " ; " : "; ");
  return filled(words3.reserved, { what });
}
function findingIn({ code, file, position, detail, count: count2 }, language) {
  const words3 = wordsOf[language];
  const said = code === "published_without_authority" ? gateFaults(detail, language) : code === "events_withheld" ? words3.withheld[detail] ?? detail : detail;
  const where = [
    file,
    position === void 0 ? void 0 : filled(words3.at, { position: String(position) }),
    said,
    count2 === void 0 ? void 0 : filled(words3.more, { count: String(count2) })
  ].filter(Boolean);
  return where.length > 0 ? `${words3.findings[code]} (${where.join(", ")})` : words3.findings[code];
}
var faultsIn = ({ faults }, language) => faults.map((fault) => wordsOf[language].gate[fault]).join(", ");
var gateFaults = (detail = "", language) => detail.split(", ").map((fault) => wordsOf[language].gate[fault] ?? fault).join(", ");
var filled = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

// domain/ledger/verifier/listing.ts
var labels = {
  fr: {
    ledger: "Registre",
    size: "Positions",
    here: "dont {included} ici",
    root: "Racine",
    signed: "Signé jusqu’à",
    anchored: "Ancré jusqu’à",
    common: "Sous une racine commune",
    upTo: "jusqu’à {size}, le {at}",
    never: "jamais",
    yes: "autorisée",
    no: "SANS AUTORITÉ",
    unknown: "non jugée",
    publication: "Publication",
    imported: "saisie après coup"
  },
  en: {
    ledger: "Ledger",
    size: "Positions",
    here: "{included} of them here",
    root: "Root",
    signed: "Signed up to",
    anchored: "Anchored up to",
    common: "Under a common root",
    upTo: "up to {size}, at {at}",
    never: "never",
    yes: "authorised",
    no: "WITHOUT AUTHORITY",
    unknown: "not judged",
    publication: "Publication",
    imported: "entered afterwards"
  }
};
function listedIn(verdict, language) {
  if (verdict.unreadable) return [];
  const words3 = labels[language];
  const mark = language === "fr" ? " :" : ":";
  const { origin, size, included, root: root2, signedTo, anchoredTo, underCommonRoot: common } = verdict;
  const facts = [
    ...origin ? [`${words3.ledger}${mark} ${origin}`] : [],
    `${words3.size}${mark} ${size}, ${words3.here.replace("{included}", String(included))}`,
    `${words3.root}${mark} ${root2}`,
    `${words3.signed}${mark} ${signedTo ?? words3.never}`,
    `${words3.anchored}${mark} ${anchoredTo ?? words3.never}`,
    ...common ? [`${words3.common}${mark} ${words3.upTo.replace("{size}", String(common.size)).replace("{at}", common.signedAt)}`] : []
  ];
  const publications = verdict.publications.map((one2) => {
    const judged2 = one2.authorised === null ? words3.unknown : one2.authorised ? words3.yes : words3.no;
    const more = [faultsIn(one2, language), one2.imported ? words3.imported : ""].filter(Boolean).join(", ");
    return `${words3.publication} ${one2.number} v${one2.n} ${one2.variantKey} @${one2.position}${mark} ${judged2}${more ? ` (${more})` : ""}`;
  });
  return [
    ...facts,
    ...publications,
    ...[...verdict.broken, ...verdict.reserved].map((one2) => `– ${findingIn(one2, language)}`)
  ];
}

// domain/ledger/manifest.ts
var hash = string2().regex(/^[0-9a-f]{64}$/);
var classes = ["privileged", "restricted", "erased", "other_case", "out_of_range"];
var manifestSchema = strictObject({
  schema: literal("bundle/1"),
  org: uuid2(),
  /** Absent while nothing was ever signed. */
  origin: string2().optional(),
  scope: strictObject({ case: uuid2().optional(), from: int().min(0).optional(), to: int().min(0).optional() }),
  size: int().min(0).max(99999999),
  root: hash,
  included: int().min(0),
  withheld: int().min(0),
  files: record(string2(), hash),
  generator: strictObject({ name: literal("sangfroid"), version: string2() })
});
var withheldSchema = strictObject({
  schema: literal("withheld/1"),
  events: array(strictObject({ from: int().min(0), to: int().min(0), class: _enum(classes) })),
  values: array(strictObject({ position: int().min(0), field: string2(), class: _enum(classes) }))
});
var valuesSchema = record(string2(), strictObject({ salt: hash, value: string2() }));
var remarkSchema = strictObject({ remark: uuid2(), salt: hash, words: string2() });
var receiptSchema = strictObject({
  schema: literal("receipt/1"),
  origin: string2(),
  position: int().min(0),
  size: int().min(0),
  leaf: hash,
  path: array(hash).max(63),
  checkpoint: string2()
});
var commonRootSchema = strictObject({
  schema: literal("common-root/1"),
  checkpoint: string2(),
  salt: hash,
  index: int().min(0),
  size: int().min(0),
  path: array(hash).max(30),
  root: hash,
  note: string2()
});
var trustSchema = strictObject({
  origin: string2(),
  keys: array(string2()).min(1),
  revoked: array(strictObject({ keyId: string2(), lastSize: int().min(0) })).optional(),
  /** Who signs the roots over all organisations. */
  installation: strictObject({ origin: string2(), keys: array(string2()).min(1) }).optional()
});
var eventName = (position) => `events/${String(position).padStart(8, "0")}.json`;
var proofsStart = '{"proofs":[';
var proofsEnd = ({ root: root2, schema, size }) => `],"root":"${root2}","schema":"${schema}","size":${size}}`;
var byEventStart = (name) => name === "private.json" ? '{"schema":"private/1","values":{' : '{"remarks":{';
var byEventEnd = (name) => name === "private.json" ? "}}" : '},"schema":"remarks/1"}';
var splitNotes = (text2) => text2 === "" ? [] : text2.split(/\n\n(?!— )/u).map((note, at2, all) => at2 < all.length - 1 ? `${note}
` : note);
var manifestBody = (origin, manifestHash) => `${origin}
bundle
${manifestHash}
`;
var introductionBody = (name, key) => `${name}
next key
${key}
`;

// domain/ledger/replay/objection.ts
var illegal = [
  "wrong_transition",
  "bound_elsewhere",
  "vote_not_entitled",
  "vote_own_words",
  "vote_two_seats",
  "vote_wrong_state",
  "veto_not_theirs",
  "override_not_allowed",
  "override_one_person",
  "contributors_understated",
  "policy_loosened",
  "policy_adopted_alone",
  "policy_missing",
  "cleared_without_votes",
  "glass_one_person",
  "glass_not_allowed",
  "glass_late",
  "words_altered"
];
var longestProof = 60 * 6e4;
function provedLately({ actor, at: at2, claimedAt }) {
  if (actor.kind !== "person") return true;
  return actor.auth !== void 0 && momentOf(claimedAt ?? at2) - momentOf(actor.auth.provedAt) <= longestProof;
}
var momentOf = (value) => Date.parse(String(value));
var word = (value) => typeof value === "string" ? value : void 0;
var texts = (value) => Array.isArray(value) ? value.filter((one2) => typeof one2 === "string") : [];

// domain/statements/lifecycle.ts
var versionTransitions = {
  draft: ["in_review", "cancelled"],
  in_review: ["changes_requested", "rejected", "approved", "superseded", "expired", "cancelled"],
  changes_requested: ["in_review", "rejected", "superseded", "expired", "cancelled"],
  approved: ["in_review", "changes_requested", "superseded", "published", "expired", "cancelled"],
  rejected: [],
  superseded: [],
  published: [],
  expired: [],
  cancelled: []
};
var publicationTransitions = {
  scheduled: ["publishing", "called_off"],
  publishing: ["published", "failed", "unknown"],
  unknown: ["published", "failed"],
  published: ["corrected", "withdrawn"],
  corrected: ["withdrawn"],
  failed: [],
  called_off: [],
  withdrawn: [],
  found: []
};
var mayBecome = (from, to) => versionTransitions[from].includes(to);

// db/schema/words.ts
var capacities = [
  "admin",
  "lead",
  "communications",
  "legal",
  "executive",
  "human_resources",
  "spokesperson",
  "community",
  "employee",
  "auditor"
];
var caseRoles = [
  "lead",
  "communications",
  "legal",
  "executive",
  "human_resources",
  "spokesperson",
  "community",
  "scribe"
];
var roleStates = ["offered", "held", "declined", "handed_over"];
var stages = ["signal", "active", "contained", "closed", "learned", "dismissed", "merged"];
var confidentialities = ["open", "restricted"];
var clusters = ["victim", "accidental", "preventable"];
var categories = [
  "product_safety",
  "advertising",
  "discrimination",
  "employee_conduct",
  "executive_conduct",
  "customer_service",
  "data_breach",
  "labour_conditions",
  "environment",
  "fraud",
  "rumour",
  "hijacked_campaign",
  "community_management"
];
var triggerChannels = [
  "twitter",
  "facebook",
  "instagram",
  "youtube",
  "tiktok",
  "press",
  "tv",
  "forum",
  "blog",
  "street",
  "other"
];
var claimStates = ["reported", "checking", "confirmed", "refuted", "unknowable"];
var claimOrigins = ["post", "press", "staff", "call", "other"];
var claimUses = ["asserts", "denies", "acknowledges"];
var evidenceKinds = ["link", "note", "file"];
var steps = ["facts", "action", "apology", "values"];
var statementKinds = [
  "holding_line",
  "press_release",
  "social_post",
  "employee_brief",
  "customer_email",
  "qa",
  "regulator_notice"
];
var versionStates = [
  "draft",
  "in_review",
  "changes_requested",
  "approved",
  "rejected",
  "superseded",
  "published",
  "expired",
  "cancelled"
];
var elements = ["known", "not_known", "doing", "apology", "values", "next_update"];
var channelTypes = ["press", "x", "linkedin", "instagram", "facebook", "website", "email", "intranet"];
var audiences = ["public", "press", "customers", "staff", "regulator", "partners"];
var languages2 = ["fr", "en"];
var lanes = ["legal", "communications", "executive", "human_resources"];
var lapseReasons = ["too_old", "suspended", "role_ended", "delegation_ended"];
var vetoKinds = ["none", "version", "sticky"];
var proposalStates = ["open", "confirmed", "withdrawn"];
var routes = ["standard", "express", "holding_line", "break_glass"];
var publicationStates = [
  "scheduled",
  "publishing",
  "published",
  "failed",
  "unknown",
  "called_off",
  "corrected",
  "withdrawn",
  "found"
];
var postMortemStates = ["due", "drafting", "in_review", "published"];
var passageKinds = ["narrative", "cause", "outcome", "lesson"];
var checkOutcomes = ["matches", "differs"];
var pastOrigins = ["hand", "import", "post_mortem"];
var signInMethods = ["password", "oidc", "persona"];
var scopes = [
  "cases:read",
  "cases:write",
  "claims:write",
  "statements:write",
  "statements:approve",
  "statements:publish",
  "library:write",
  "people:admin",
  "policies:admin",
  "mentions:write",
  "ledger:read",
  "export",
  "webhooks:admin"
];

// domain/statements/policy.ts
function resolve(policies, facts) {
  const [first, ...others] = policies.filter(({ match }) => applies(match, facts)).map(alone);
  return first ? others.reduce(unite, first) : null;
}
function applies(match, facts) {
  const meets = (wanted, found) => !wanted || wanted.some((value) => found.includes(value));
  return match.inAdvance === true === (facts.severity === null) && meets(match.severity, facts.severity === null ? [] : [facts.severity]) && meets(match.kind, [facts.kind]) && meets(match.channel, facts.channels) && meets(match.audience, facts.audiences) && meets(match.element, facts.elements) && meets(match.jurisdiction, facts.jurisdictions) && (!match.insideInformation || facts.insideInformation);
}
function alone({ id, version: version2, match: _match, ...rest2 }) {
  return {
    ...rest2,
    lanes: uniteLanes([], rest2.lanes),
    requiredElements: set(rest2.requiredElements),
    waivable: rest2.requiredElements.length === 0 ? [] : set(rest2.waivable),
    routes: { ...rest2.routes, breakGlass: set(rest2.routes.breakGlass) },
    sources: [{ id, version: version2 }]
  };
}
function unite(a, b) {
  const requiredElements = set([...a.requiredElements, ...b.requiredElements]);
  return {
    schema: "policy/1",
    lanes: uniteLanes(a.lanes, b.lanes),
    requiredElements,
    waivable: requiredElements.length === 0 ? [] : both(waivableBy(a), waivableBy(b)),
    threads: a.threads === "all" ? "all" : b.threads,
    voteLifeMin: Math.min(a.voteLifeMin, b.voteLifeMin),
    windowMaxMin: Math.min(a.windowMaxMin, b.windowMaxMin),
    publisherMayApprove: a.publisherMayApprove && b.publisherMayApprove,
    routes: {
      express: a.routes.express && b.routes.express,
      holdingLine: a.routes.holdingLine && b.routes.holdingLine,
      breakGlass: both(a.routes.breakGlass, b.routes.breakGlass)
    },
    sources: uniteSources(a.sources, b.sources)
  };
}
var set = (items) => [...new Set(items)].sort();
var both = (a, b) => set(a.filter((item) => b.includes(item)));
var waivableBy = ({ requiredElements, waivable }) => requiredElements.length === 0 ? elements : waivable;
function uniteSources(a, b) {
  const sources = new Map([...a, ...b].map((source) => [`${source.id}/${source.version}`, source]));
  return [...sources].sort(([one2], [other]) => one2 < other ? -1 : 1).map(([, source]) => source);
}
var strength = ["none", "version", "sticky"];
function uniteLanes(a, b) {
  const lanes2 = /* @__PURE__ */ new Map();
  for (const rule of [...a, ...b]) {
    const before = lanes2.get(rule.lane) ?? rule;
    lanes2.set(rule.lane, {
      lane: rule.lane,
      min: Math.max(before.min, rule.min),
      veto: strength.indexOf(rule.veto) > strength.indexOf(before.veto) ? rule.veto : before.veto,
      stepUp: before.stepUp === "passkey" ? "passkey" : rule.stepUp,
      byToken: before.byToken && rule.byToken,
      dueMin: Math.min(before.dueMin, rule.dueMin),
      expressDueMin: Math.min(before.expressDueMin, rule.expressDueMin),
      backups: [.../* @__PURE__ */ new Set([...before.backups, ...rule.backups])].sort(),
      escalateTo: [.../* @__PURE__ */ new Set([...before.escalateTo, ...rule.escalateTo])].sort(),
      delegable: before.delegable && rule.delegable
    });
  }
  return [...lanes2.values()].sort(byLane);
}
var byLane = (a, b) => a.lane < b.lane ? -1 : 1;
function evaluate(policy, counting2, holders, standIns, at2) {
  const lanes2 = policy.lanes.map((rule) => {
    const approvals = counting2.filter((vote) => vote.lane === rule.lane && vote.verdict === "approve");
    const stale = approvals.flatMap((vote) => {
      if (at2.getTime() - vote.at.getTime() > policy.voteLifeMin * 6e4)
        return [{ memberId: vote.memberId, because: "vote_life" }];
      return isEntitled(rule, vote, holders, standIns) ? [] : [{ memberId: vote.memberId, because: "left_the_lane" }];
    });
    const standing2 = approvals.length - stale.length;
    return { lane: rule.lane, min: rule.min, approvals: standing2, missing: Math.max(0, rule.min - standing2), stale };
  });
  return { satisfied: lanes2.every(({ missing }) => missing === 0), lanes: lanes2 };
}
function isEntitled({ lane, delegable }, { memberId, onBehalfOf: onBehalfOf2 }, holders, standIns) {
  if (!holders.get(lane)?.has(onBehalfOf2 ?? memberId)) return false;
  if (onBehalfOf2 === null) return true;
  const acts = (standIn) => standIn.lane === lane && standIn.principalId === onBehalfOf2 && standIn.delegateId === memberId;
  return delegable && standIns.some(acts);
}

// domain/ledger/replay/breakGlass.ts
var roles = [
  "lead",
  "communications",
  "legal",
  "executive",
  "human_resources",
  "spokesperson",
  "community",
  "scribe"
];
var tenMinutes = 6e5;
var Glasses = class {
  #cases;
  #uses = /* @__PURE__ */ new Map();
  constructor(cases) {
    this.#cases = cases;
  }
  get used() {
    return [...this.#uses.values()].filter(({ round: round2 }) => round2 !== null).length;
  }
  covers(roundId, key) {
    return [...this.#uses.values()].some(({ round: round2, keys }) => round2 === roundId && keys.includes(key));
  }
  open(event2, object) {
    const { subject, actor, data, case: caseId } = event2;
    if (actor.kind !== "person" || !this.#cases.holds(caseId, actor.member, roles)) object("glass_not_allowed", "role");
    this.#uses.set(subject.id, {
      by: actor.member,
      at: momentOf(event2.claimedAt ?? event2.at),
      proved: hasProved(event2),
      keys: texts(data?.variantKeys),
      round: null
    });
  }
  second(event2, version2, waited, object) {
    const { subject, actor, data, bind, case: caseId } = event2;
    const use = this.#uses.get(subject.id);
    if (!use) return object("unknown_past", subject.id);
    const decides = (member) => this.#cases.holds(caseId, member, ["lead", "executive"]);
    const wrote = (member) => member !== void 0 && version2.contributors.has(member);
    const two = actor.kind === "person" && actor.member !== void 0 && use.by !== void 0 && actor.member !== use.by;
    if (!two || !(decides(actor.member) || decides(use.by)) || wrote(actor.member) && wrote(use.by))
      object("glass_one_person");
    if (word(data?.openedBy) !== use.by || !this.#cases.holds(caseId, actor.member, roles) || !this.#cases.holds(caseId, use.by, roles))
      object("glass_one_person");
    if (!use.proved || !hasProved(event2)) object("glass_late", "proof");
    if (momentOf(event2.claimedAt ?? event2.at) - use.at > 3 * tenMinutes) object("glass_late", "seconded");
    const allowed = waited?.policy?.routes.breakGlass ?? [];
    const elsewhere = use.keys.some((key) => !allowed.some((channel) => channel === key.split("/")[0]));
    if ((this.#cases.get(caseId)?.severity ?? 0) < 3 || elsewhere || version2.statement.vetoes.length > 0 || version2.state !== "in_review")
      object("glass_not_allowed");
    use.round = word(bind?.review) ?? null;
  }
};
function hasProved({ actor, at: at2, claimedAt }) {
  const proved = actor.auth ? momentOf(actor.auth.provedAt) : Number.NaN;
  return momentOf(claimedAt ?? at2) - proved <= tenMinutes;
}

// domain/cases/lifecycle.ts
var stageTransitions = {
  signal: ["active", "dismissed", "merged"],
  active: ["contained", "closed", "merged"],
  contained: ["active", "closed"],
  closed: ["active", "learned"],
  learned: [],
  dismissed: ["signal"],
  merged: []
};
var mayGo = (from, to) => stageTransitions[from].includes(to);
var isLive = (stage) => stage === "signal" || stage === "active" || stage === "contained";

// domain/claims/lifecycle.ts
var claimTransitions = {
  reported: ["checking", "confirmed", "refuted", "unknowable"],
  checking: ["checking", "confirmed", "refuted", "unknowable"],
  confirmed: ["refuted", "unknowable"],
  refuted: ["confirmed", "unknowable"],
  unknowable: ["confirmed", "refuted"]
};
var mayBecome2 = (from, to) => claimTransitions[from].includes(to);

// domain/ledger/replay/cases.ts
var Cases = class {
  #cases = /* @__PURE__ */ new Map();
  #claims = /* @__PURE__ */ new Map();
  #delegations = /* @__PURE__ */ new Map();
  #suspended = /* @__PURE__ */ new Set();
  /** Until when a guest may act, by member; an invitation says it before there is one. */
  #until = /* @__PURE__ */ new Map();
  /** Who could do what where there is no case, by member; and by invitation, of who is not there yet. */
  #able = /* @__PURE__ */ new Map();
  #invited = /* @__PURE__ */ new Map();
  #isAbleKnown = false;
  get(id) {
    return id === void 0 ? void 0 : this.#cases.get(id);
  }
  claim(id) {
    return this.#claims.get(id)?.state;
  }
  read(event2, object) {
    const [noun] = event2.type.split(".");
    if (noun === "case") this.#readCase(event2, object);
    else if (noun === "role") this.#readRole(event2, object);
    else if (noun === "claim") this.#readClaim(event2, object);
    else this.#readPeople(event2);
  }
  holds(caseId, member, roles2) {
    const held = [...this.get(caseId)?.roles.values() ?? []];
    return held.some((one2) => one2.state === "held" && one2.member === member && roles2.includes(one2.role));
  }
  mayAct(member, at2) {
    return !this.#suspended.has(member) && at2 < (this.#until.get(member) ?? Number.POSITIVE_INFINITY);
  }
  /** Who could vote in each lane in their own name: holders of its role, and the stand-ins that the policy names. */
  voters(caseId, rules, at2) {
    const held = [...this.get(caseId)?.roles.values() ?? []].filter(({ state }) => state === "held");
    return this.#withBackups(rules, at2, (lane) => held.filter(({ role }) => role === lane).map(({ member }) => member));
  }
  /** The same of words without a case: who had the lane's capacity, guests aside; null where that is not sealed. */
  capable(rules, at2) {
    if (!this.#isAbleKnown) return null;
    const able2 = [...this.#able].filter(([, { guest }]) => !guest);
    return this.#withBackups(
      rules,
      at2,
      (lane) => able2.filter(([, { capacities: capacities2 }]) => capacities2.includes(lane)).map(([member]) => member)
    );
  }
  #withBackups(rules, at2, holders) {
    return new Map(
      lanes.map((lane) => {
        const all = [...holders(lane), ...rules.find((rule) => rule.lane === lane)?.backups ?? []];
        return [lane, new Set(all.filter((member) => this.mayAct(member, at2)))];
      })
    );
  }
  standIns(caseId, at2) {
    return [...this.#delegations.values()].filter(
      (one2) => !one2.ended && one2.from <= at2 && at2 < one2.to && (one2.caseId ?? caseId) === caseId && this.mayAct(one2.delegateId, at2)
    );
  }
  #readCase({ type, subject, from, to, data, actor }, object) {
    if (type === "case.declared" || type === "case.signalled") {
      const roles2 = /* @__PURE__ */ new Map();
      if (type === "case.declared" && actor.member)
        roles2.set("declared", { member: actor.member, role: "lead", state: "held" });
      const severity = Number(data?.severity);
      this.#cases.set(subject.id, {
        stage: to,
        severity,
        category: word(data?.category) ?? null,
        jurisdictions: [],
        held: false,
        roles: roles2
      });
      return;
    }
    const found = this.#cases.get(subject.id);
    if (!found) return object("unknown_past", subject.id);
    if (type === "case.held") found.held = true;
    else if (type === "case.released") found.held = false;
    else if (type === "case.qualified") {
      found.severity = Number(data?.severity);
      found.category = word(data?.category) ?? null;
      found.jurisdictions = texts(data?.jurisdictions);
    } else if (to && from && !["case.restricted", "case.opened"].includes(type)) {
      if (found.stage !== from || !mayGo(from, to)) object("wrong_transition", `${from} → ${to}`);
      found.stage = to;
      const led = [...found.roles.values()].some(({ role, state }) => role === "lead" && state === "held");
      if (from === "signal" && to === "active" && !led && actor.member)
        found.roles.set("declared", { member: actor.member, role: "lead", state: "held" });
    }
  }
  #readRole({ type, case: caseId, subject, data, actor }, object) {
    const roles2 = this.get(caseId)?.roles;
    if (!roles2) return object("unknown_past", caseId ?? "");
    const role = data?.role;
    const found = roles2.get(subject.id);
    if (type === "role.offered") roles2.set(subject.id, { member: word(data?.member) ?? "", role, state: "offered" });
    else if (type === "role.handed_over") {
      const given = found ?? (role === "lead" ? roles2.get("declared") : void 0);
      if (given) given.state = "handed_over";
      else object("unknown_past", subject.id);
    } else if (!found) object("unknown_past", subject.id);
    else if (found.state !== "offered" || found.member !== actor.member || found.role !== role)
      object("wrong_transition", type);
    else found.state = type === "role.accepted" ? "held" : "declined";
  }
  #readClaim({ type, subject, from, to }, object) {
    if (type === "claim.logged") return void this.#claims.set(subject.id, { state: to });
    const found = this.#claims.get(subject.id);
    if (!found) return object("unknown_past", subject.id);
    if (found.state !== from || !mayBecome2(found.state, to)) object("wrong_transition", `${from} → ${to}`);
    found.state = to;
  }
  #readCapacities(type, subject, member, data) {
    const said = data?.members;
    if (type === "organisation.founded" || type === "capacities.sealed") {
      this.#isAbleKnown ||= said !== void 0;
      for (const { id, capacities: capacities2, guest } of said ?? []) this.#able.set(id, { capacities: capacities2, guest: guest ?? false });
    } else if (type === "person.invited")
      this.#invited.set(subject, { capacities: texts(data?.capacities), guest: data?.guestUntil !== void 0 });
    else if (type === "person.capacities_changed")
      this.#able.set(subject, { capacities: texts(data?.now), guest: this.#able.get(subject)?.guest ?? false });
    else if (type === "invitation.accepted" && member) {
      const invited = this.#invited.get(subject);
      if (invited) this.#able.set(member, invited);
    }
  }
  #readPeople({ type, subject, case: caseId, actor, data }) {
    this.#readCapacities(type, subject.id, actor.member, data);
    if (type === "person.suspended") this.#suspended.add(subject.id);
    else if (type === "person.reinstated") this.#suspended.delete(subject.id);
    else if (type === "person.invited" && data?.guestUntil) this.#until.set(subject.id, momentOf(data.guestUntil));
    else if (type === "invitation.accepted" && actor.member) {
      const until = this.#until.get(subject.id);
      if (until !== void 0) this.#until.set(actor.member, until);
    } else if (type === "lane.delegated" && actor.member)
      this.#delegations.set(subject.id, {
        principalId: actor.member,
        delegateId: word(data?.member) ?? "",
        lane: actor.lane,
        caseId: caseId ?? null,
        from: momentOf(data?.startsAt),
        to: momentOf(data?.dueAt),
        ended: false
      });
    else if (type === "delegation.ended") {
      const found = this.#delegations.get(subject.id);
      if (found) found.ended = true;
    }
  }
};

// domain/statements/rules.ts
function supports(state, use) {
  if (use === "asserts") return state === "confirmed";
  if (use === "denies") return state === "refuted";
  return state !== "confirmed" && state !== "refuted";
}

// domain/statements/blanks.ts
var months = {
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  en: "January February March April May June July August September October November December".split(" ")
};
function day(value, language) {
  const [year, month, date3] = value.split("-").map(Number);
  const first = language === "fr" && date3 === 1 ? "1er" : String(date3);
  return `${first} ${months[language][(month ?? 1) - 1]} ${year}`;
}
function hour(value, language) {
  if (language === "en") return value;
  const [h, m] = value.split(":");
  return m === "00" ? `${Number(h)} h` : `${Number(h)} h ${m}`;
}
function number2(value, language) {
  const [whole = "", part] = value.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === "fr" ? " " : ",");
  return part ? `${grouped}${language === "fr" ? "," : "."}${part}` : grouped;
}
function spoken({ kind, choices }, { value }, language) {
  if (kind === "choice") return choices?.find(({ key }) => key === value)?.[language] ?? "";
  if (kind === "date") return day(value, language);
  if (kind === "time") return hour(value, language);
  if (kind === "number") return number2(value, language);
  if (kind === "place") return value;
  const [date3 = "", time3 = ""] = value.split("T");
  return `${day(date3, language)} ${language === "fr" ? "à" : "at"} ${hour(time3, language)}`;
}

// domain/statements/holdingLine.ts
var BLANK = /\{\{([a-z][a-z0-9_]{0,29})\}\}/g;
function render(texts2, { slots }, filling) {
  const named2 = new Map(slots.map((slot2) => [slot2.name, slot2]));
  return texts2.map((text2) => {
    const fill = (words3) => filled2(words3, named2, filling, text2.language);
    return {
      ...text2,
      title: text2.title === null ? null : fill(text2.title),
      blocks: text2.blocks.map((block) => ({
        ...block,
        text: fill(block.text),
        asserts: [.../* @__PURE__ */ new Set([...block.asserts, ...claimsIn(block.text, filling)])].sort()
      }))
    };
  });
}
var filled2 = (words3, named2, filling, language) => words3.replace(BLANK, (blank, name) => {
  const [slot2, value] = [named2.get(name), filling[name]];
  return slot2 && value ? spoken(slot2, value, language) : blank;
});
var claimsIn = (words3, filling) => [...words3.matchAll(BLANK)].flatMap(([, name = ""]) => filling[name]?.claim ?? []);
function refusalToLeave(words3, texts2, terms, filling) {
  const rendered = new Map(render(texts2, terms, filling).map((text2) => [text2.key, text2]));
  const left = words3.find((text2) => !isSame(text2, rendered.get(text2.key)));
  return left ? { code: "LEFT_THE_HOLDING_LINE", path: ["variants", left.key] } : null;
}
function isSame(one2, other) {
  return other !== void 0 && JSON.stringify(wordsOf2(one2)) === JSON.stringify(wordsOf2(other));
}
var wordsOf2 = ({ key, channel, language, audience, title, blocks }) => [
  key,
  channel,
  language,
  audience,
  title,
  blocks.map(
    ({ elements: elements2, text: text2, asserts, denies, acknowledges, decisions }) => [[...elements2], [text2], [...asserts], [...denies], [...acknowledges], [...decisions]].map((list) => list.sort())
  )
];
var fits = (match, { severity, category, kind }) => (!match.severity || match.severity.includes(severity)) && (!match.category || category !== null && match.category.includes(category)) && (!match.kind || match.kind.includes(kind));

// domain/ledger/replay/statements.ts
var newestOf = ({ versions }) => versions.at(-1);
var Statements = class {
  #statements = /* @__PURE__ */ new Map();
  #versions = /* @__PURE__ */ new Map();
  version(id) {
    return this.#versions.get(id);
  }
  withContent(hash4) {
    return hash4 === void 0 ? void 0 : [...this.#versions.values()].find((version2) => version2.contentHash === hash4);
  }
  of({ case: caseId, data }) {
    return this.#statements.get(`${caseId ?? ""}/${Number(data?.number)}`);
  }
  /** A draft that begins: its own words, or the next version of others, whose writers wrote part of it. */
  begin({ case: caseId, data, subject, actor }) {
    const key = `${caseId ?? ""}/${Number(data?.number)}`;
    const statement = this.#statements.get(key) ?? {
      caseId: caseId ?? null,
      versions: [],
      vetoes: [],
      threads: /* @__PURE__ */ new Map(),
      inside: false
    };
    this.#statements.set(key, statement);
    const before = newestOf(statement);
    const inherited = before && before.state !== "published" ? before.contributors : [];
    const version2 = {
      id: subject.id,
      n: Number(data?.n),
      statement,
      state: "draft",
      contributors: /* @__PURE__ */ new Set([...inherited, ...actor.member ? [actor.member] : []]),
      contentHash: null,
      bytes: null,
      rounds: []
    };
    statement.versions.push(version2);
    this.#versions.set(version2.id, version2);
    return version2;
  }
};
function counting({ votes, lapsed }) {
  const ofPerson = /* @__PURE__ */ new Map();
  for (const vote of votes) {
    ofPerson.delete(vote.memberId);
    ofPerson.set(vote.memberId, vote);
  }
  const ofVoice = /* @__PURE__ */ new Map();
  for (const vote of ofPerson.values()) ofVoice.set(vote.onBehalfOf ?? vote.memberId, vote);
  return [...ofVoice.values()].filter((vote) => !lapsed.has(vote));
}
var verdicts = {
  "statement.approved": "approve",
  "statement.changes_asked": "request_changes",
  "statement.vetoed": "reject",
  "vote.withdrawn": "withdraw"
};
var saidContributors = ({ data }) => texts(data?.contributors);
var onBehalfOf = ({ data }) => word(data?.onBehalfOf) ?? null;

// domain/ledger/replay/words.ts
var hash2 = string2().regex(/^[0-9a-f]{64}$/);
var claims = array(strictObject({ id: uuid2(), revision: int() }));
var instant = iso_exports.datetime({ precision: 3 });
var variantBytes = strictObject({
  schema: literal("variant/1"),
  nonce: string2(),
  key: string2(),
  channel: _enum(channelTypes),
  locale: _enum(languages2),
  audience: array(_enum(audiences)).length(1),
  title: string2().optional(),
  blocks: array(
    strictObject({
      elements: array(_enum(elements)),
      text: string2(),
      asserts: claims,
      denies: claims,
      acknowledges: claims,
      decisions: array(uuid2())
    })
  ),
  attachments: array(unknown())
});
var slot = strictObject({
  name: string2(),
  kind: _enum(["choice", "date", "time", "place", "next_update", "number"]),
  choices: array(strictObject({ key: string2(), fr: string2(), en: string2() })).optional()
});
var versionBytes = strictObject({
  schema: literal("statement/1"),
  org: uuid2(),
  statement: uuid2(),
  n: int(),
  kind: _enum(statementKinds),
  nonce: string2(),
  parent: hash2.optional(),
  variants: array(strictObject({ key: string2(), hash: hash2 })),
  waivers: array(strictObject({ element: string2() })),
  window: strictObject({ notBefore: instant.optional(), notAfter: instant.optional() }),
  confidentiality: string2(),
  insideInformation: boolean2(),
  corrects: strictObject({ publication: uuid2(), sentence: string2() }).optional(),
  line: strictObject({
    name: string2(),
    slots: array(slot),
    match: strictObject({
      severity: array(int()).optional(),
      category: array(string2()).optional(),
      kind: array(string2()).optional()
    })
  }).optional(),
  origin: strictObject({
    line: uuid2(),
    version: uuid2(),
    contentHash: hash2,
    slots: record(string2(), strictObject({ value: string2(), claim: uuid2().optional() }))
  }).optional()
});
var usesOf = ({ blocks }) => blocks.flatMap(
  (block) => ["asserts", "denies", "acknowledges"].flatMap((use) => block[use].map(({ id }) => ({ id, use })))
);
var asWritten = ({ channel, title, blocks }) => ({ channel, title: title ?? null, blocks });
function asLineText({ key, channel, locale, audience, title, blocks }) {
  const ids = (list) => list.map(({ id }) => id);
  return {
    key,
    channel,
    language: locale,
    audience: audience[0] ?? "",
    title: title ?? null,
    blocks: blocks.map((block) => ({
      ...block,
      elements: [...block.elements],
      asserts: ids(block.asserts),
      denies: ids(block.denies),
      acknowledges: ids(block.acknowledges)
    }))
  };
}

// domain/ledger/replay/lines.ts
async function refusalOfLine({ cases, statements, shelf }, { bytes: bytes3 }, round2, { caseId, at: at2, key }) {
  const line = round2.lineVersion ? statements.version(round2.lineVersion) : void 0;
  const its = line?.rounds.at(-1);
  const stood = cases.get(caseId);
  if (!line?.bytes?.line || !its?.policy || !bytes3?.origin || !stood) return "not_here";
  if (bytes3.origin.version !== line.id || bytes3.origin.contentHash !== line.contentHash) return "LEFT_THE_HOLDING_LINE";
  if (line.state !== "approved") return "NOT_CLEARED";
  if (line.statement.vetoes.length > 0) return "VETO_STANDS";
  const { notBefore, notAfter } = line.bytes.window;
  if (!notAfter || at2 > momentOf(notAfter) || notBefore && at2 < momentOf(notBefore)) return "OUTSIDE_WINDOW";
  const about = { severity: stood.severity, category: stood.category, kind: "real" };
  if (!round2.policy?.routes.holdingLine || !fits(line.bytes.line.match, about)) return "LEFT_THE_HOLDING_LINE";
  const votes = counting(its);
  const cast = new Map(
    its.policy.lanes.map(({ lane }) => [
      lane,
      new Set(votes.filter((vote) => vote.lane === lane).map(({ memberId }) => memberId))
    ])
  );
  const standing2 = evaluate(its.policy, votes, cases.capable(its.policy.lanes, at2) ?? cast, [], new Date(at2));
  if (!standing2.satisfied) return standing2.lanes.some(({ stale }) => stale.length > 0) ? "VOTE_STALE" : "NOT_CLEARED";
  return isRendered(shelf, bytes3, line.bytes, key);
}
async function isRendered(shelf, words3, line, key) {
  const hashOf2 = (bytes3) => bytes3.variants.find((one2) => one2.key === key)?.hash ?? "";
  const [said, own2] = [await shelf.variant(hashOf2(words3)), await shelf.variant(hashOf2(line))];
  if (!said || !own2) return "not_here";
  const left = refusalToLeave(
    [asLineText(said)],
    [asLineText(own2)],
    line.line ?? { slots: [] },
    words3.origin?.slots ?? {}
  );
  return left ? "LEFT_THE_HOLDING_LINE" : null;
}

// domain/ledger/replay/gate.ts
var publishers = ["spokesperson", "community", "communications", "lead"];
var past = ["publishing", "unknown", "published", "corrected", "withdrawn"];
var Gate = class {
  #then;
  #releases = /* @__PURE__ */ new Map();
  judged = /* @__PURE__ */ new Map();
  found = 0;
  constructor(then) {
    this.#then = then;
  }
  async read(event2, position, object) {
    if (event2.type === "publication.found") this.found++;
    else if (event2.type === "publication.opened" || event2.type === "publication.came_due")
      await this.#pass(event2, position, object);
    else if (event2.type === "publication.scheduled") {
      const version2 = this.#then.statements.withContent(word(event2.bind?.contentHash));
      this.#releases.set(event2.subject.id, {
        state: "scheduled",
        version: version2,
        key: String(event2.data?.variantKey),
        by: event2.actor.member
      });
    } else if (event2.to && event2.from) this.#move(event2, object);
  }
  #move({ subject, from, to }, object) {
    const release = this.#releases.get(subject.id);
    if (!release) return object("unknown_past", subject.id);
    if (release.state !== from || !publicationTransitions[release.state].includes(to))
      object("wrong_transition", `${from} → ${to}`);
    release.state = to;
    const judged2 = this.judged.get(subject.id);
    if (judged2 && to === "published") judged2.out = true;
  }
  async #pass(event2, position, object) {
    const { subject, data, bind, case: caseId } = event2;
    const { statements } = this.#then;
    const faults = /* @__PURE__ */ new Set();
    const version2 = statements.withContent(word(bind?.contentHash));
    const round2 = version2?.rounds.at(-1);
    const key = String(data?.variantKey);
    const before = this.#releases.get(subject.id);
    if (before && before.state !== "scheduled") faults.add("WRONG_STATE");
    const again = [...this.#releases].some(
      ([id, one2]) => id !== subject.id && one2.version && one2.version === version2 && one2.key === key && past.includes(one2.state)
    );
    if (again) faults.add("ALREADY_PUBLISHED");
    this.#releases.set(subject.id, { state: "publishing", version: version2, key, by: event2.actor.member });
    if (event2.type === "publication.came_due" && (!before || before.by !== onBehalfOf(event2)))
      faults.add("NOT_YOUR_ROLE");
    let whole = true;
    if (!caseId || !version2 || !round2?.policy || !this.#then.cases.get(caseId)) {
      object(bind?.contentHash === void 0 || version2 && !round2 ? "facts_not_sealed" : "unknown_past", subject.id);
      whole = false;
    } else {
      if (bind?.review !== round2.id || bind?.policyHash !== round2.policyHash) faults.add("NOT_CLEARED");
      whole = await this.#judge(event2, caseId, version2, round2, faults, object);
    }
    this.judged.set(subject.id, {
      position,
      publication: subject.id,
      number: Number(data?.number),
      n: Number(data?.n),
      variantKey: key,
      at: event2.claimedAt ?? event2.at,
      route: round2?.route ?? null,
      authorised: faults.size > 0 ? false : whole ? true : null,
      faults: [...faults],
      imported: event2.claimedAt !== void 0,
      out: false
    });
  }
  /** Answers whether everything that the gate asks could be asked. */
  async #judge(event2, caseId, version2, round2, faults, object) {
    const { cases, shelf } = this.#then;
    const { statement } = version2;
    const policy = round2.policy;
    if (!policy) return false;
    const now = momentOf(event2.claimedAt ?? event2.at);
    const at2 = event2.data?.releasedAt ? momentOf(event2.data.releasedAt) : now;
    if (!event2.claimedAt && Math.abs(at2 - now) > 3e4) faults.add("OUTSIDE_WINDOW");
    const who = event2.actor.kind === "system" ? onBehalfOf(event2) : event2.actor.member;
    if (!provedLately(event2)) faults.add("STEP_UP_REQUIRED");
    const stood = cases.get(caseId);
    if (!who || !cases.mayAct(who, at2) || !cases.holds(caseId, who, publishers)) faults.add("NOT_YOUR_ROLE");
    if (!stood || !isLive(stood.stage)) faults.add("CASE_CLOSED");
    if (stood?.held) faults.add("ON_HOLD");
    if (newestOf(statement) !== version2) faults.add("SUPERSEDED");
    if (version2.state !== "approved" && version2.state !== "published") faults.add("NOT_CLEARED");
    if (statement.vetoes.length > 0) faults.add("VETO_STANDS");
    if ([...statement.threads.values()].some(({ blocking }) => blocking || policy.threads === "all"))
      faults.add("THREAD_OPEN");
    const clearing = await this.#standing(event2, caseId, version2, round2, at2, faults, object);
    const votes = counting(round2).filter(({ verdict }) => verdict === "approve");
    if (!policy.publisherMayApprove && votes.some(({ memberId, onBehalfOf: onBehalfOf2 }) => memberId === who || onBehalfOf2 === who))
      faults.add("PUBLISHER_IS_APPROVER");
    return await this.#words(event2, version2, shelf, at2, faults, object) && clearing;
  }
  async #standing(event2, caseId, version2, round2, at2, faults, object) {
    const { cases, statements, shelf, glasses } = this.#then;
    if (round2.route === "break_glass") {
      const channel = String(event2.data?.variantKey).split("/")[0] ?? "";
      if (!glasses.covers(round2.id, String(event2.data?.variantKey))) faults.add("NOT_CLEARED");
      if (!round2.policy?.routes.breakGlass.some((one2) => one2 === channel)) faults.add("CHANNEL_NOT_ALLOWED");
      return true;
    }
    if (round2.route === "holding_line") {
      const refusal = await refusalOfLine({ cases, statements, shelf }, version2, round2, {
        caseId,
        at: at2,
        key: String(event2.data?.variantKey)
      });
      if (refusal === "not_here") object("unknown_past", round2.lineVersion ?? "");
      else if (refusal) faults.add(refusal);
      if (!cases.capable([], at2)) object("capacities_not_sealed", round2.lineVersion ?? "");
      return refusal !== "not_here";
    }
    if (!round2.policy) return false;
    const standing2 = evaluate(
      round2.policy,
      counting(round2),
      cases.voters(caseId, round2.policy.lanes, at2),
      cases.standIns(caseId, at2),
      new Date(at2)
    );
    if (!standing2.satisfied)
      faults.add(standing2.lanes.some(({ stale }) => stale.length > 0) ? "VOTE_STALE" : "NOT_CLEARED");
    const said = event2.data?.standing;
    const differs = said && standing2.lanes.some(({ lane, approvals }) => said[lane] !== approvals);
    if (differs) faults.add("STANDING_DIFFERS");
    return true;
  }
  async #words(event2, version2, shelf, at2, faults, object) {
    const { bytes: bytes3 } = version2;
    const hash4 = word(event2.bind?.variantHash);
    if (!bytes3 || !hash4) {
      object("words_withheld", version2.contentHash ?? "");
      return false;
    }
    if (!bytes3.variants.some((one2) => one2.key === event2.data?.variantKey && one2.hash === hash4))
      faults.add("TEXT_CHANGED");
    const { notBefore, notAfter } = bytes3.window;
    if (notBefore && at2 < momentOf(notBefore) || notAfter && at2 > momentOf(notAfter)) faults.add("OUTSIDE_WINDOW");
    const variant = await shelf.variant(hash4);
    if (!variant) {
      object("words_withheld", hash4);
      return false;
    }
    const states = usesOf(variant).map(({ id, use }) => ({ use, state: this.#then.cases.claim(id) }));
    if (states.some(({ state, use }) => state && !supports(state, use))) faults.add("CLAIM_NOT_CONFIRMED");
    if (states.every(({ state }) => state)) return true;
    object("unknown_past", hash4);
    return false;
  }
};

// domain/statements/overrideRules.ts
var SIGNATURE_HOURS = 24;
var arePair = (one2, other) => one2.executive && other.inLane || one2.inLane && other.executive;

// domain/ledger/replay/overrides.ts
var overrides = ["veto.override_signed", "veto.overridden"];
var minute = 6e4;
function signOverride(cases, event2, version2, object) {
  const { actor, data, type, case: caseId } = event2;
  const { vetoes } = version2.statement;
  const veto = vetoes.find(({ owner, lane }) => owner === data?.owner && lane === actor.lane);
  if (!veto || newestOf(version2.statement) !== version2) return object("override_not_allowed", "veto");
  const at2 = momentOf(event2.claimedAt ?? event2.at);
  const member = actor.member ?? "";
  if (whyThen(cases, veto, version2, at2) !== data?.because) object("override_not_allowed", "owner");
  if (!provedInPerson(event2, at2) || version2.contributors.has(member) || member === veto.owner)
    object("override_not_allowed", "signer");
  const round2 = version2.rounds.at(-1)?.id;
  const seats = (one2) => seatsOf(cases, caseId, veto, one2);
  if (!caseId) object("capacities_not_sealed");
  else if (!seats(member).executive && !seats(member).inLane) object("override_not_allowed", "role");
  if (type === "veto.override_signed") {
    veto.signed = { member, version: version2.id, round: round2, at: at2 };
    return;
  }
  const first = veto.signed;
  const isWaiting = first !== null && first.version === version2.id && first.round === round2 && at2 - first.at <= SIGNATURE_HOURS * 60 * minute;
  const areTwo = first !== null && first.member === data?.first && first.member !== member;
  if (!isWaiting || !areTwo || caseId && !arePair(seats(member), seats(first.member))) object("override_one_person");
  vetoes.splice(vetoes.indexOf(veto), 1);
}
var seatsOf = (cases, caseId, { lane }, member) => ({
  executive: cases.holds(caseId, member, ["executive"]),
  inLane: cases.holds(caseId, member, [lane])
});
function whyThen(cases, veto, version2, at2) {
  if (!cases.mayAct(veto.owner, at2)) return "suspended";
  const round2 = version2.rounds.at(-1);
  if (!round2 || version2.id === veto.version || round2.votes.some(({ memberId }) => memberId === veto.owner)) return null;
  const rule = round2.policy?.lanes.find(({ lane }) => lane === veto.lane);
  const minutes2 = rule ? round2.route === "express" ? rule.expressDueMin : rule.dueMin : veto.minutes;
  return at2 >= round2.openedAt + 2 * minutes2 * minute ? "silent" : null;
}
function provedInPerson({ actor }, at2) {
  return actor.kind === "person" && actor.auth !== void 0 && at2 - momentOf(actor.auth.provedAt) <= 10 * minute;
}

// node_modules/canonicalize/lib/canonicalize.js
function serializeString(value) {
  if (!value.isWellFormed()) {
    throw new Error("Lone surrogate is not allowed");
  }
  return JSON.stringify(value);
}
function serializePrimitive(value) {
  switch (typeof value) {
    case "number":
      if (isNaN(value)) {
        throw new Error("NaN is not allowed");
      }
      if (!isFinite(value)) {
        throw new Error("Infinity is not allowed");
      }
      return JSON.stringify(value);
    case "string":
      return serializeString(value);
    case "boolean":
      return value ? "true" : "false";
    default:
      return JSON.stringify(value);
  }
}
function enterValue(value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === "object" && typeof value.toJSON === "function") {
    if (seen.has(value)) {
      throw new Error("Circular reference detected");
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }
  if (value === null || typeof value !== "object") {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }
  if (seen.has(value)) {
    throw new Error("Circular reference detected");
  }
  seen.add(value);
  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}
function canonicalize(object) {
  if (object === null || typeof object !== "object") {
    return serializePrimitive(object);
  }
  const seen = /* @__PURE__ */ new Set();
  const root2 = enterValue(object, seen);
  if (typeof root2 !== "object") {
    return root2;
  }
  let result = root2.keys === null ? "[" : "{";
  const stack = [root2];
  outer:
    while (stack.length > 0) {
      const frame = stack[stack.length - 1];
      const container = frame.container;
      if (frame.keys === null) {
        while (frame.index < container.length) {
          const i = frame.index++;
          if (i > 0) {
            result += ",";
          }
          const element2 = container[i];
          const value = element2 === void 0 || typeof element2 === "symbol" || typeof element2 === "function" ? null : element2;
          if (value === null || typeof value !== "object") {
            result += serializePrimitive(value);
            continue;
          }
          const child = enterValue(value, seen);
          if (typeof child !== "object") {
            result += child === void 0 ? "null" : child;
            continue;
          }
          result += child.keys === null ? "[" : "{";
          stack.push(child);
          continue outer;
        }
        result += "]";
      } else {
        const keys = frame.keys;
        while (frame.index < keys.length) {
          const key = keys[frame.index++];
          const value = container[key];
          if (value === void 0 || typeof value === "symbol" || typeof value === "function") {
            continue;
          }
          if (value === null || typeof value !== "object") {
            if (frame.first) {
              frame.first = false;
            } else {
              result += ",";
            }
            result += serializeString(key) + ":" + serializePrimitive(value);
            continue;
          }
          const child = enterValue(value, seen);
          if (child === void 0) {
            continue;
          }
          if (frame.first) {
            frame.first = false;
          } else {
            result += ",";
          }
          result += serializeString(key) + ":";
          if (typeof child !== "object") {
            result += child;
            continue;
          }
          result += child.keys === null ? "[" : "{";
          stack.push(child);
          continue outer;
        }
        result += "}";
      }
      seen.delete(container);
      if (frame.wrappers !== null) {
        for (const wrapper of frame.wrappers) seen.delete(wrapper);
      }
      stack.pop();
    }
  return result;
}

// domain/statements/policySchema.ts
var YEAR = 525600;
var minutes = int().min(1).max(YEAR);
var some = (item) => array(item).min(1).max(20);
var Match = strictObject({
  severity: some(int().min(1).max(4)).optional(),
  kind: some(_enum(statementKinds)).optional(),
  channel: some(_enum(channelTypes)).optional(),
  audience: some(_enum(audiences)).optional(),
  element: some(_enum(elements)).optional(),
  insideInformation: literal(true).optional(),
  jurisdiction: some(string2().regex(/^[A-Z]{2}$/)).optional(),
  inAdvance: literal(true).optional()
});
var Lane = strictObject({
  lane: _enum(lanes),
  min: int().min(1).max(20),
  veto: _enum(vetoKinds),
  stepUp: _enum(["recent", "passkey"]).default("recent"),
  byToken: boolean2(),
  dueMin: minutes,
  expressDueMin: minutes,
  backups: array(uuid2()).max(50).default([]),
  escalateTo: array(_enum(caseRoles)).max(caseRoles.length).default(["lead"]),
  delegable: boolean2().default(true)
});
var rest = {
  schema: literal("policy/1"),
  lanes: array(Lane).max(lanes.length),
  requiredElements: array(_enum(elements)).max(elements.length),
  waivable: array(_enum(elements)).max(elements.length),
  threads: _enum(["marked", "all"]).default("marked"),
  voteLifeMin: minutes,
  windowMaxMin: minutes,
  publisherMayApprove: boolean2(),
  routes: strictObject({
    express: boolean2(),
    holdingLine: boolean2(),
    breakGlass: array(_enum(channelTypes)).max(channelTypes.length)
  })
};
function withRoutes(raw) {
  if (typeof raw !== "object" || raw === null || !("express" in raw)) return raw;
  const { express, ...others } = raw;
  return { routes: { express, holdingLine: false, breakGlass: [] }, ...others };
}
var ruleSchema = strictObject({ ...rest, match: Match }).superRefine(({ lanes: asked }, context) => {
  asked.forEach((rule, at2) => {
    if (asked.findIndex(({ lane }) => lane === rule.lane) < at2)
      context.addIssue({ code: "custom", path: ["lanes", at2, "lane"], message: "repeated" });
    if (rule.expressDueMin > rule.dueMin)
      context.addIssue({ code: "custom", path: ["lanes", at2, "expressDueMin"], message: `${rule.dueMin}` });
  });
});
var Stored = preprocess(withRoutes, strictObject({ ...rest, match: Match }));
var Frozen = preprocess(
  withRoutes,
  strictObject({ ...rest, sources: array(strictObject({ id: string2(), version: int() })) })
);
var readRule = (stored) => Stored.parse(stored);
var readFrozenPolicy = (bytes3) => Frozen.parse(JSON.parse(new TextDecoder().decode(bytes3)));

// domain/ledger/replay/policies.ts
var Policies = class {
  #shelf;
  #inForce = /* @__PURE__ */ new Map();
  #proposedBy = /* @__PURE__ */ new Map();
  /** Whether the founding is here and said what it began with. */
  #whole = false;
  constructor(shelf) {
    this.#shelf = shelf;
  }
  async read({ type, subject, data, bind, actor }, object) {
    const ruleHash = word(bind?.ruleHash) ?? null;
    if (type === "organisation.founded") {
      const first = Array.isArray(data?.policies) ? data.policies : null;
      this.#whole = first !== null;
      for (const { id, version: version2, ruleHash: ruleHash2 } of first ?? []) {
        this.#inForce.set(id, { id, version: version2, ruleHash: ruleHash2 });
        if (ruleHash2) await this.#shelf.policy(ruleHash2);
      }
    } else if (type === "policy.proposed" || type === "policy.retirement_proposed")
      this.#proposedBy.set(subject.id, { by: actor.member, ruleHash });
    else if (type === "policy.adopted" || type === "policy.retired") {
      const proposal2 = this.#proposedBy.get(subject.id);
      if (!proposal2) object("unknown_past", subject.id);
      else if (!actor.member || proposal2.by === actor.member || proposal2.ruleHash !== ruleHash)
        object("policy_adopted_alone");
      const before = word(data?.policy);
      if (before) this.#inForce.delete(before);
      const id = word(data?.adopted);
      if (id) this.#inForce.set(id, { id, version: Number(data?.version), ruleHash });
      else if (type === "policy.adopted") this.#whole = false;
      if (ruleHash) await this.#shelf.policy(ruleHash);
    }
  }
  /** Null where it cannot be known; a rule that was sealed and is not here was changed behind the ledger's back. */
  async inForce(object) {
    if (!this.#whole) {
      object("policies_not_here");
      return null;
    }
    const rules = [];
    for (const { id, version: version2, ruleHash } of this.#inForce.values()) {
      const bytes3 = ruleHash && await this.#shelf.policy(ruleHash);
      if (!bytes3) {
        object("policy_missing", id);
        return null;
      }
      rules.push({ ...readRule(JSON.parse(new TextDecoder().decode(bytes3))), id, version: version2 });
    }
    return rules;
  }
  async frozen(hash4) {
    const bytes3 = await this.#shelf.policy(hash4);
    return bytes3 && readFrozenPolicy(bytes3);
  }
};
var isSamePolicy = (one2, other) => canonicalize(one2) === canonicalize(other);

// domain/ledger/replay/votes.ts
function castVote(cases, event2, version2, object) {
  const { actor, bind, type, case: caseId } = event2;
  const verdict = verdicts[type];
  const round2 = version2.rounds.at(-1);
  if (!round2 || !verdict) return object("facts_not_sealed", version2.id);
  const [member, lane, principal] = [actor.member ?? "", actor.lane, onBehalfOf(event2)];
  const isBound = bind?.review === round2.id && bind?.contentHash === version2.contentHash && bind?.policyHash === round2.policyHash;
  if (!isBound || newestOf(version2.statement) !== version2) object("bound_elsewhere");
  const rule = round2.policy?.lanes.find((one2) => one2.lane === lane);
  if (verdict !== "withdraw") {
    const voters = [member, ...principal ? [principal] : []];
    if (voters.some((one2) => version2.contributors.has(one2))) object("vote_own_words");
    const isOpen = version2.state === "in_review" || version2.state === "changes_requested" && verdict !== "approve";
    if (!isOpen) object("vote_wrong_state", version2.state);
    if (round2.votes.some((vote) => vote.lane !== lane && isOfAny(vote, voters))) object("vote_two_seats");
    const byToken = actor.kind === "token" && rule?.byToken === false;
    if (!provedLately(event2) || byToken) object("vote_not_entitled", actor.kind);
    if (caseId) mustBeEntitled(cases, event2, caseId, round2, object);
    else mustBeCapable(cases, event2, round2, object);
  }
  const at2 = new Date(momentOf(event2.claimedAt ?? event2.at));
  round2.votes.push({ memberId: member, onBehalfOf: principal, lane, verdict, at: at2 });
  if (verdict === "reject" && rule?.veto === "sticky")
    version2.statement.vetoes.push({
      owner: member,
      lane,
      version: version2.id,
      minutes: round2.route === "express" ? rule.expressDueMin : rule.dueMin,
      signed: null
    });
}
var isOfAny = ({ memberId, onBehalfOf: onBehalfOf2 }, people) => people.includes(memberId) || onBehalfOf2 !== null && people.includes(onBehalfOf2);
function mustBeEntitled(cases, event2, caseId, { policy }, object) {
  if (!policy || !cases.get(caseId)) return;
  const [member, lane, principal] = [event2.actor.member ?? "", event2.actor.lane, onBehalfOf(event2)];
  const at2 = momentOf(event2.claimedAt ?? event2.at);
  const rule = policy.lanes.find((one2) => one2.lane === lane);
  const voters = cases.voters(caseId, policy.lanes, at2).get(lane);
  const lent = cases.standIns(caseId, at2).some((one2) => one2.lane === lane && one2.principalId === principal && one2.delegateId === member);
  const stands = principal === null || rule?.delegable === true && lent;
  if (!rule || !voters?.has(principal ?? member) || !stands || !cases.mayAct(member, at2))
    object("vote_not_entitled", lane);
}
function mustBeCapable(cases, event2, { policy }, object) {
  if (!policy) return;
  const { member = "" } = event2.actor;
  const at2 = momentOf(event2.claimedAt ?? event2.at);
  const capable = cases.capable(policy.lanes, at2);
  if (!capable) return object("capacities_not_sealed");
  const lane = policy.lanes.find((one2) => one2.lane === event2.actor.lane)?.lane;
  if (!lane || !capable.get(lane)?.has(member) || onBehalfOf(event2) !== null || !cases.mayAct(member, at2))
    object("vote_not_entitled", event2.actor.lane);
}
function lapseVote({ actor, data }, version2, object) {
  const round2 = version2.rounds.at(-1);
  if (!round2) return object("facts_not_sealed", version2.id);
  const vote = counting(round2).find(({ memberId, lane }) => memberId === data?.member && lane === actor.lane);
  if (vote?.verdict === "approve") round2.lapsed.add(vote);
  else object("vote_wrong_state", "lapse");
}
function liftVeto({ actor }, { statement }, object) {
  const at2 = statement.vetoes.findIndex(
    ({ owner, lane }) => owner === actor.member && (!actor.lane || lane === actor.lane)
  );
  if (at2 < 0) object("veto_not_theirs");
  else statement.vetoes.splice(at2, 1);
}
function mustBeCleared(cases, event2, version2, object) {
  const round2 = version2.rounds.at(-1);
  if (!round2?.policy) return;
  const at2 = momentOf(event2.claimedAt ?? event2.at);
  const { caseId, vetoes } = version2.statement;
  const votes = counting(round2);
  const asCast = new Map(round2.policy.lanes.map(({ lane }) => [lane, new Set(votes.map(({ memberId }) => memberId))]));
  const voters = caseId ? cases.voters(caseId, round2.policy.lanes, at2) : cases.capable(round2.policy.lanes, at2) ?? asCast;
  const standIns = caseId ? cases.standIns(caseId, at2) : [];
  const { satisfied } = evaluate(round2.policy, votes, voters, standIns, new Date(at2));
  if (!satisfied || vetoes.length > 0) object("cleared_without_votes");
}

// domain/ledger/replay/replay.ts
var askedAgain = ["statement.tightened", "statement.line_excluded", "statement.break_glass_excluded"];
var Replay = class {
  objections = [];
  #shelf;
  #cases = new Cases();
  #statements = new Statements();
  #glasses = new Glasses(this.#cases);
  #policies;
  #gate;
  constructor(shelf) {
    this.#shelf = shelf;
    this.#policies = new Policies(shelf);
    this.#gate = new Gate({ cases: this.#cases, statements: this.#statements, shelf, glasses: this.#glasses });
  }
  get publications() {
    return [...this.#gate.judged.values()];
  }
  get found() {
    return this.#gate.found;
  }
  get brokenGlasses() {
    return this.#glasses.used;
  }
  async read(event2, position) {
    const object = (code, detail = "") => void this.objections.push({ code, position, detail });
    const [noun] = event2.type.split(".");
    if (noun === "publication") return this.#gate.read(event2, position, object);
    if (event2.type === "organisation.founded") this.#cases.read(event2, object);
    if (noun === "policy" || noun === "organisation") return this.#policies.read(event2, object);
    if (noun === "break_glass") return this.#readGlass(event2, object);
    if (noun === "thread" || noun === "suggestion") return this.#readThread(event2, object);
    if (event2.subject.type === "StatementVersion") return this.#readVersion(event2, object);
    this.#cases.read(event2, object);
  }
  async #readVersion(event2, object) {
    const { type, subject, actor } = event2;
    if (["statement.drafted", "statement.revised", "statement.correction_begun"].includes(type))
      return void this.#statements.begin(event2);
    const version2 = this.#statements.version(subject.id);
    if (!version2) return object("unknown_past", subject.id);
    if (type === "draft.saved" && actor.member) version2.contributors.add(actor.member);
    else if (type === "statement.marked_inside") version2.statement.inside = true;
    else if (type === "vote.lapsed") lapseVote(event2, version2, object);
    else if (type === "veto.lifted") liftVeto(event2, version2, object);
    else if (overrides.includes(type)) signOverride(this.#cases, event2, version2, object);
    else if (verdicts[type]) castVote(this.#cases, event2, version2, object);
    else {
      if (type === "statement.submitted") await this.#submit(event2, version2, object);
      if (askedAgain.includes(type)) await this.#tighten(event2, version2, object);
      if (type === "statement.cleared_in_advance") await this.#clearInAdvance(event2, version2, object);
      if (event2.from && event2.to) this.#move(event2, version2, object);
      if (type === "statement.cleared") mustBeCleared(this.#cases, event2, version2, object);
    }
  }
  #move({ from, to }, version2, object) {
    if (version2.state !== from || !mayBecome(version2.state, to))
      object("wrong_transition", `${from} → ${to}`);
    version2.state = to;
  }
  async #submit(event2, version2, object) {
    const said = saidContributors(event2);
    if (event2.data?.contributors && [...version2.contributors].some((member) => !said.includes(member)))
      object("contributors_understated");
    for (const member of said) version2.contributors.add(member);
    version2.contentHash = word(event2.bind?.contentHash) ?? null;
    version2.bytes = version2.contentHash ? await this.#shelf.version(version2.contentHash) : null;
    if (!version2.bytes) object("words_withheld", version2.contentHash ?? "");
    else if (version2.bytes.org !== event2.org || version2.bytes.n !== version2.n) object("words_altered");
    for (const { hash: hash4 } of version2.bytes?.variants ?? []) await this.#shelf.variant(hash4);
    if (version2.bytes?.insideInformation) version2.statement.inside = true;
    const round2 = await this.#openRound(event2, version2, object);
    if (!round2?.policy) return;
    const asked = await this.#asked(version2, object);
    const without = round2.route === "holding_line" && asked ? { ...asked, lanes: [] } : asked;
    if (without && !isSamePolicy(without, round2.policy)) object("policy_loosened");
  }
  /** A new round on the same words asks what was promised and what is in force, together. */
  async #tighten(event2, version2, object) {
    const before = version2.rounds.at(-1);
    for (const member of saidContributors(event2)) version2.contributors.add(member);
    const round2 = await this.#openRound(event2, version2, object);
    const asked = await this.#asked(version2, object);
    if (!round2?.policy || !before?.policy || !asked) return;
    if (!isSamePolicy(unite(before.policy, asked), round2.policy)) object("policy_loosened");
  }
  async #clearInAdvance(event2, version2, object) {
    const last = version2.rounds.at(-1);
    if (last && last.id === event2.bind?.review) version2.rounds.pop();
    await this.#openRound(event2, version2, object);
  }
  async #openRound({ bind, data, at: at2, claimedAt }, version2, object) {
    const [id, policyHash] = [word(bind?.review), word(bind?.policyHash)];
    if (!id || !policyHash) {
      object("facts_not_sealed", version2.id);
      return null;
    }
    if (bind?.contentHash !== version2.contentHash) object("bound_elsewhere");
    const policy = await this.#policies.frozen(policyHash);
    if (!policy) object("policies_not_here", policyHash);
    const lineVersion = word(data?.line) ?? null;
    const route = lineVersion ? "holding_line" : word(data?.route) ?? "standard";
    const round2 = {
      id,
      round: Number(bind?.round),
      openedAt: momentOf(claimedAt ?? at2),
      route,
      policyHash,
      policy,
      lineVersion,
      votes: [],
      lapsed: /* @__PURE__ */ new Set()
    };
    version2.rounds.push(round2);
    return round2;
  }
  /** What the policies in force asked of these words, as the case stood: the application's own union of them. */
  async #asked({ bytes: bytes3, statement }, object) {
    const policies = await this.#policies.inForce(object);
    if (!policies || !bytes3) return null;
    const variants = await Promise.all(bytes3.variants.map(({ hash: hash4 }) => this.#shelf.variant(hash4)));
    const stood = statement.caseId === null ? null : this.#cases.get(statement.caseId);
    if (stood === void 0 || variants.includes(null)) return null;
    const texts2 = variants.filter((variant) => variant !== null);
    const facts = {
      severity: stood?.severity ?? null,
      kind: bytes3.kind,
      channels: texts2.map(({ channel }) => channel),
      audiences: texts2.flatMap(({ audience }) => audience),
      elements: texts2.flatMap(({ blocks }) => blocks.flatMap(({ elements: elements2 }) => elements2)),
      insideInformation: bytes3.insideInformation || statement.inside,
      jurisdictions: stood?.jurisdictions ?? []
    };
    return resolve(policies, facts);
  }
  #readThread(event2, object) {
    const statement = this.#statements.of(event2);
    if (!statement) return object("unknown_past", event2.subject.id);
    const { type, subject, data } = event2;
    if (type === "thread.opened") statement.threads.set(subject.id, { blocking: data?.blocking === true });
    if (type === "thread.resolved" || data?.resolves === true) statement.threads.delete(subject.id);
    const proposer = word(data?.member);
    if (type === "suggestion.accepted" && proposer) newestOf(statement)?.contributors.add(proposer);
  }
  async #readGlass(event2, object) {
    if (event2.type === "break_glass.opened") return this.#glasses.open(event2, object);
    if (event2.type !== "break_glass.seconded") return;
    const version2 = this.#statements.withContent(word(event2.bind?.contentHash));
    if (!version2) return object("unknown_past", event2.subject.id);
    const waited = version2.rounds.at(-1);
    this.#glasses.second(event2, version2, waited, object);
    const data = { ...event2.data, route: "break_glass" };
    const round2 = await this.#openRound({ ...event2, data }, version2, object);
    if (round2?.policy && waited?.policy && !isSamePolicy({ ...waited.policy, lanes: [] }, round2.policy))
      object("policy_loosened");
  }
};

// node_modules/@noble/hashes/utils.js
function isBytes(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
var atitle = (title) => title ? `"${title}" ` : "";
function anumber(n, title = "") {
  if (typeof n !== "number")
    throw new TypeError(atitle(title) + "expected number, got " + typeof n);
  if (!Number.isSafeInteger(n) || n < 0)
    throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
  return n;
}
function abytes(value, length, title = "") {
  if (isBytes(value) && (length === void 0 || value.length === length))
    return value;
  if (length !== void 0)
    anumber(length, "length");
  const bytes3 = isBytes(value);
  const ofLen = length !== void 0 ? ` of length ${length}` : "";
  const got = bytes3 ? `length=${value.length}` : `type=${typeof value}`;
  const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
  if (!bytes3)
    throw new TypeError(message);
  throw new RangeError(message);
}
function ahash(h) {
  if (typeof h !== "function" || typeof h.create !== "function")
    throw new TypeError("expected hash wrapped by utils.createHasher");
  anumber(h.outputLen);
  anumber(h.blockLen);
  if (h.outputLen < 1 || h.blockLen < 1)
    throw new Error("hash blockLen / outputLen must be >= 1");
}
var aobject = (value, label) => {
  if (value === null || typeof value !== "object" || Array.isArray(value))
    throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
};
var aopts = (value, label) => {
  aobject(value, label);
  const proto = Object.getPrototypeOf(value);
  if (proto !== Object.prototype && proto !== null)
    throw new TypeError(`"${label}" expected plain object`);
  if (Object.hasOwn(value, "__proto__"))
    throw new TypeError(`"${label}.__proto__" is not allowed`);
};
function aexists(instance, checkFinished = true) {
  if (instance.destroyed)
    throw new Error("hash was destroyed");
  if (checkFinished && instance.finished)
    throw new Error("digest() was already called");
}
function aoutput(out, instance) {
  abytes(out, void 0, "output");
  const min = instance.outputLen;
  if (!(out.length >= min)) {
    throw new RangeError('"output" expected length >= ' + min);
  }
}
function clean(...arrays) {
  for (let i = 0; i < arrays.length; i++) {
    arrays[i].fill(0);
  }
}
function createView(arr) {
  return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word2, shift) {
  return word2 << 32 - shift | word2 >>> shift;
}
var hasHexBuiltin = /* @__PURE__ */ (() => (
  // @ts-ignore
  typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function"
))();
var hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bytesToHex(bytes3) {
  abytes(bytes3);
  if (hasHexBuiltin)
    return bytes3.toHex();
  let hex = "";
  for (let i = 0; i < bytes3.length; i++) {
    hex += hexes[bytes3[i]];
  }
  return hex;
}
function asciiToBase16(ch) {
  return ch >= 48 && ch <= 57 ? ch - 48 : ch >= 65 && ch <= 70 ? ch - (65 - 10) : ch >= 97 && ch <= 102 ? ch - (97 - 10) : void 0;
}
function hexToBytes(hex) {
  if (typeof hex !== "string")
    throw new TypeError("hex string expected, got " + typeof hex);
  if (hasHexBuiltin) {
    try {
      return Uint8Array.fromHex(hex);
    } catch (error2) {
      if (error2 instanceof SyntaxError)
        throw new RangeError(error2.message);
      throw error2;
    }
  }
  const hl = hex.length;
  const al = hl / 2;
  if (hl % 2)
    throw new RangeError("hex string expected, got unpadded hex of length " + hl);
  const array2 = new Uint8Array(al);
  for (let ai = 0, hi = 0; ai < al; ai++, hi += 2) {
    const n1 = asciiToBase16(hex.charCodeAt(hi));
    const n2 = asciiToBase16(hex.charCodeAt(hi + 1));
    if (n1 === void 0 || n2 === void 0) {
      const char = hex[hi] + hex[hi + 1];
      throw new RangeError('hex string expected, got non-hex character "' + char + '" at index ' + hi);
    }
    array2[ai] = n1 * 16 + n2;
  }
  return array2;
}
function checkOpts(defaults, opts, title = "opts") {
  aopts(defaults, "defaults");
  if (opts !== void 0)
    aopts(opts, title);
  const merged = Object.assign(/* @__PURE__ */ Object.create(null), defaults, opts);
  return merged;
}
function createHasher(hashCons, info = {}) {
  if (typeof hashCons !== "function")
    throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
  info = checkOpts({}, info, "info");
  const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
  const tmp = hashCons(void 0);
  hashC.outputLen = tmp.outputLen;
  hashC.blockLen = tmp.blockLen;
  hashC.canXOF = tmp.canXOF;
  hashC.create = (opts) => hashCons(opts);
  Object.assign(hashC, info);
  return Object.freeze(hashC);
}
var oidNist = (suffix) => ({
  // Current NIST hashAlgs suffixes used here fit in one DER subidentifier octet.
  // Larger suffix values would need base-128 OID encoding and a different length byte.
  oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix])
});

// domain/ledger/bytes.ts
var toHex = (bytes3) => bytesToHex(bytes3);
var fromHex = (text2) => /^(?:[0-9a-f]{2})*$/.test(text2) ? hexToBytes(text2) : null;
function toBase64(bytes3) {
  let text2 = "";
  for (const byte of bytes3) text2 += String.fromCharCode(byte);
  return btoa(text2);
}
function fromBase64(text2) {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text2) || text2.length % 4 !== 0) return null;
  const bytes3 = Uint8Array.from(atob(text2), (char) => char.charCodeAt(0));
  return toBase64(bytes3) === text2 ? bytes3 : null;
}
var same = (a, b) => a.length === b.length && a.every((byte, at2) => byte === b[at2]);
function joined(...parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at2 = 0;
  for (const part of parts) {
    whole.set(part, at2);
    at2 += part.length;
  }
  return whole;
}
var utf8 = (text2) => new TextEncoder().encode(text2);
function fromUtf8(bytes3) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes3);
  } catch {
    return null;
  }
}

// node_modules/@noble/hashes/_u64.js
var fromNumH = (n) => n / 2 ** 32 | 0;
var fromNumL = (n) => n >>> 0;
function setU64FromNum(view2, byteOffset, n, isLE) {
  const h = fromNumH(n);
  const l = fromNumL(n);
  view2.setUint32(byteOffset, isLE ? l : h, isLE);
  view2.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}

// node_modules/@noble/hashes/_md.js
function Chi(a, b, c) {
  return a & b ^ ~a & c;
}
function Maj(a, b, c) {
  return a & b ^ a & c ^ b & c;
}
var HashMD = class {
  blockLen;
  outputLen;
  canXOF = false;
  padOffset;
  isLE;
  // For partial updates less than block size
  buffer;
  view;
  finished = false;
  length = 0;
  pos = 0;
  destroyed = false;
  constructor(blockLen, outputLen, padOffset, isLE) {
    this.blockLen = blockLen;
    this.outputLen = outputLen;
    this.padOffset = padOffset;
    this.isLE = isLE;
    this.buffer = new Uint8Array(blockLen);
    this.view = createView(this.buffer);
  }
  update(data) {
    aexists(this);
    abytes(data);
    const { view: view2, buffer, blockLen } = this;
    const len = data.length;
    let processed = false;
    for (let pos = 0; pos < len; ) {
      const take2 = Math.min(blockLen - this.pos, len - pos);
      if (take2 === blockLen) {
        const dataView = createView(data);
        for (; blockLen <= len - pos; pos += blockLen)
          this.process(dataView, pos);
        processed = true;
        continue;
      }
      buffer.set(pos === 0 && take2 === len ? data : data.subarray(pos, pos + take2), this.pos);
      this.pos += take2;
      pos += take2;
      if (this.pos === blockLen) {
        this.process(view2, 0);
        this.pos = 0;
        processed = true;
      }
    }
    this.length += data.length;
    if (processed)
      this.roundClean();
    return this;
  }
  digestInto(out) {
    aexists(this);
    aoutput(out, this);
    this.finished = true;
    const { buffer, view: view2, blockLen, isLE } = this;
    let { pos } = this;
    buffer[pos++] = 128;
    buffer.fill(0, pos);
    if (this.padOffset > blockLen - pos) {
      this.process(view2, 0);
      buffer.fill(0);
    }
    setU64FromNum(view2, blockLen - 8, this.length * 8, isLE);
    this.process(view2, 0);
    this.roundClean();
    const oview = out === buffer ? view2 : createView(out);
    const len = this.outputLen;
    const outLen = len / 4;
    const state = this.get();
    if (len % 4 || outLen > state.length)
      throw new Error("invalid outputLen");
    for (let i = 0; i < outLen; i++)
      oview.setUint32(4 * i, state[i], isLE);
  }
  digest() {
    const { buffer, outputLen } = this;
    this.digestInto(buffer);
    const res = buffer.slice(0, outputLen);
    this.destroy();
    return res;
  }
  _cloneIntoMeta(to) {
    const { buffer, length, finished, destroyed, pos } = this;
    to.destroyed = destroyed;
    to.finished = finished;
    to.length = length;
    to.pos = pos;
    if (pos)
      to.buffer.set(buffer);
    return to;
  }
  clone() {
    return this._cloneInto();
  }
};
var SHA256_IV = /* @__PURE__ */ Uint32Array.from([
  1779033703,
  3144134277,
  1013904242,
  2773480762,
  1359893119,
  2600822924,
  528734635,
  1541459225
]);

// node_modules/@noble/hashes/sha2.js
var SHA256_K = /* @__PURE__ */ Uint32Array.from([
  1116352408,
  1899447441,
  3049323471,
  3921009573,
  961987163,
  1508970993,
  2453635748,
  2870763221,
  3624381080,
  310598401,
  607225278,
  1426881987,
  1925078388,
  2162078206,
  2614888103,
  3248222580,
  3835390401,
  4022224774,
  264347078,
  604807628,
  770255983,
  1249150122,
  1555081692,
  1996064986,
  2554220882,
  2821834349,
  2952996808,
  3210313671,
  3336571891,
  3584528711,
  113926993,
  338241895,
  666307205,
  773529912,
  1294757372,
  1396182291,
  1695183700,
  1986661051,
  2177026350,
  2456956037,
  2730485921,
  2820302411,
  3259730800,
  3345764771,
  3516065817,
  3600352804,
  4094571909,
  275423344,
  430227734,
  506948616,
  659060556,
  883997877,
  958139571,
  1322822218,
  1537002063,
  1747873779,
  1955562222,
  2024104815,
  2227730452,
  2361852424,
  2428436474,
  2756734187,
  3204031479,
  3329325298
]);
var SHA256_W = /* @__PURE__ */ new Uint32Array(64);
var SHA2_32B = class extends HashMD {
  // We cannot use array here since array allows indexing by variable
  // which means optimizer/compiler cannot use registers.
  // Numeric initializers matter: starting the fields as `undefined` changes
  // V8's field representation and makes sha256 3x slower (measured).
  A = 0;
  B = 0;
  C = 0;
  D = 0;
  E = 0;
  F = 0;
  G = 0;
  H = 0;
  constructor(outputLen, IV) {
    super(64, outputLen, 8, false);
    this.A = IV[0] | 0;
    this.B = IV[1] | 0;
    this.C = IV[2] | 0;
    this.D = IV[3] | 0;
    this.E = IV[4] | 0;
    this.F = IV[5] | 0;
    this.G = IV[6] | 0;
    this.H = IV[7] | 0;
  }
  get() {
    const { A, B, C, D, E, F, G, H } = this;
    return [A, B, C, D, E, F, G, H];
  }
  // prettier-ignore
  set(A, B, C, D, E, F, G, H) {
    this.A = A | 0;
    this.B = B | 0;
    this.C = C | 0;
    this.D = D | 0;
    this.E = E | 0;
    this.F = F | 0;
    this.G = G | 0;
    this.H = H | 0;
  }
  _cloneInto(to) {
    (to ||= new this.constructor()).set(...this.get());
    return this._cloneIntoMeta(to);
  }
  process(view2, offset) {
    for (let i = 0; i < 16; i++, offset += 4)
      SHA256_W[i] = view2.getUint32(offset, false);
    for (let i = 16; i < 64; i++) {
      const W15 = SHA256_W[i - 15];
      const W2 = SHA256_W[i - 2];
      const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
      const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
      SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
    }
    let { A, B, C, D, E, F, G, H } = this;
    for (let i = 0; i < 64; i++) {
      const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
      const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
      const sigma0 = rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22);
      const T2 = sigma0 + Maj(A, B, C) | 0;
      H = G;
      G = F;
      F = E;
      E = D + T1 | 0;
      D = C;
      C = B;
      B = A;
      A = T1 + T2 | 0;
    }
    A = A + this.A | 0;
    B = B + this.B | 0;
    C = C + this.C | 0;
    D = D + this.D | 0;
    E = E + this.E | 0;
    F = F + this.F | 0;
    G = G + this.G | 0;
    H = H + this.H | 0;
    this.set(A, B, C, D, E, F, G, H);
  }
  roundClean() {
    clean(SHA256_W);
  }
  destroy() {
    this.destroyed = true;
    this.set(0, 0, 0, 0, 0, 0, 0, 0);
    clean(this.buffer);
  }
};
var _SHA256 = class extends SHA2_32B {
  constructor() {
    super(32, SHA256_IV);
  }
};
var sha256 = /* @__PURE__ */ createHasher(
  () => new _SHA256(),
  /* @__PURE__ */ oidNist(1)
);

// domain/ledger/note.ts
var BadNote = class extends Error {
};
var longestNote = 65536;
var mostSignatures = 16;
var ed25519 = Uint8Array.of(1);
var keyIdOf = (name, publicKey) => toHex(sha256(joined(utf8(`${name}
`), ed25519, publicKey)).slice(0, 4));
function noteKey(name, publicKey) {
  if (!/^[^\s+]+$/u.test(name) || publicKey.length !== 32) throw new BadNote("This is no key.");
  return { name, id: keyIdOf(name, publicKey), publicKey };
}
var printKey = ({ name, id, publicKey }) => `${name}+${id}+${toBase64(joined(ed25519, publicKey))}`;
function parseKey(text2) {
  const [name = "", id = "", ...rest2] = text2.split("+");
  const bytes3 = fromBase64(rest2.join("+"));
  if (bytes3?.[0] !== 1) throw new BadNote("This is no key.");
  const key = noteKey(name, bytes3.slice(1));
  if (key.id !== id) throw new BadNote("This key has another id than it says.");
  return key;
}
function parseNote(source) {
  const text2 = typeof source === "string" ? source : fromUtf8(source);
  if (text2 === null || text2.length > longestNote) throw new BadNote("This is no note.");
  if (!text2.isWellFormed() || /[\p{Cc}\u2028\u2029\ufeff]/u.test(text2.replaceAll("\n", "")))
    throw new BadNote("This note holds a character that no note holds.");
  const [body, below, ...more] = text2.split("\n\n");
  if (!body || !below?.endsWith("\n") || more.length > 0) throw new BadNote("A note has one blank line.");
  const signatures = below.slice(0, -1).split("\n").map(parseSignature);
  if (signatures.length > mostSignatures) throw new BadNote("This note has too many signatures.");
  return { body: `${body}
`, signatures };
}
function parseSignature(line) {
  const [, name, encoded = ""] = /^— ([^\s+]+) ([A-Za-z0-9+/=]+)$/u.exec(line) ?? [];
  const bytes3 = fromBase64(encoded);
  if (!name || !bytes3 || bytes3.length < 5) throw new BadNote("A signature is not written as signatures are.");
  return { name, keyId: toHex(bytes3.slice(0, 4)), signature: bytes3.slice(4) };
}
async function signersOf({ body, signatures }, known) {
  const signers = [];
  for (const { name, keyId, signature } of signatures) {
    const matching = known.filter((key2) => key2.name === name && key2.id === keyId);
    const [key] = matching;
    if (!key) continue;
    if (matching.some((other) => !same(other.publicKey, key.publicKey))) throw new BadNote("Two keys have one id.");
    if (signers.includes(key)) throw new BadNote("This note is signed twice by one key.");
    if (!await holds2(key.publicKey, signature, utf8(body))) throw new BadNote(`The signature of ${name} is false.`);
    signers.push(key);
  }
  return signers;
}
async function holds2(publicKey, signature, body) {
  if (signature.length !== 64) return false;
  const key = await crypto.subtle.importKey("raw", Uint8Array.from(publicKey), { name: "Ed25519" }, false, ["verify"]);
  return crypto.subtle.verify("Ed25519", key, Uint8Array.from(signature), Uint8Array.from(body));
}
function parseCheckpoint(body) {
  const [origin, size = "", encoded = "", end, ...more] = body.split("\n");
  const root2 = fromBase64(encoded);
  const isSize = /^(?:0|[1-9][0-9]*)$/.test(size) && Number.isSafeInteger(Number(size));
  if (!origin || !isSize || root2?.length !== 32 || end !== "" || more.length > 0)
    throw new BadNote("This is no checkpoint.");
  return { origin, size: Number(size), root: root2 };
}

// domain/ledger/tree.ts
var longestPath = 63;
var emptyRoot = sha256(new Uint8Array());
var emptyFold = { size: 0, frontier: [] };
var leafHash = (data) => sha256(joined(LEAF, data));
var nodeHash = (left, right) => sha256(joined(NODE, left, right));
var LEAF = Uint8Array.of(0);
var NODE = Uint8Array.of(1);
function append({ size, frontier }, leaf, completed, joinedHash = nodeHash) {
  const next = [...frontier];
  let [hash4, level2, idx] = [leaf, 0, size];
  while (idx % 2 === 1) {
    hash4 = joinedHash(at(next, level2), hash4);
    idx = half(idx);
    level2 += 1;
    completed?.(level2, idx, hash4);
  }
  next[level2] = hash4;
  return { size: size + 1, frontier: next };
}
function rootOf({ size, frontier }) {
  let root2;
  for (let [level2, rest2] = [0, size]; rest2 > 0; level2 += 1, rest2 = half(rest2))
    if (rest2 % 2 === 1) root2 = root2 ? nodeHash(at(frontier, level2), root2) : at(frontier, level2);
  return root2 ?? emptyRoot;
}
function verifyInclusion({ position, size, leaf, path: path2, root: root2 }) {
  if (!isCount(size) || !isCount(position) || position >= size || !areHashes([leaf, root2, ...path2])) return false;
  let [fn, sn, hash4] = [position, size - 1, leaf];
  for (const step of path2) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      hash4 = nodeHash(step, hash4);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else hash4 = nodeHash(hash4, step);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && same(hash4, root2);
}
function verifyConsistency({ from, to, path: path2, fromRoot, toRoot }) {
  if (!isCount(from) || !isCount(to) || from > to || !areHashes([fromRoot, toRoot, ...path2])) return false;
  if (from === to) return path2.length === 0 && same(fromRoot, toRoot);
  if (from === 0) return path2.length === 0 && same(fromRoot, emptyRoot);
  const steps2 = isPowerOfTwo(from) ? [fromRoot, ...path2] : path2;
  let [fn, sn] = [from - 1, to - 1];
  while (fn % 2 === 1) [fn, sn] = [half(fn), half(sn)];
  const [first, ...others] = steps2;
  if (!first || path2.length === 0) return false;
  let [older, newer] = [first, first];
  for (const step of others) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      older = nodeHash(step, older);
      newer = nodeHash(step, newer);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else newer = nodeHash(newer, step);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && same(older, fromRoot) && same(newer, toRoot);
}
var half = (n) => Math.floor(n / 2);
var isCount = (n) => Number.isSafeInteger(n) && n >= 0;
var isPowerOfTwo = (n) => largestPowerBelow(n + 1) === n;
var areHashes = (hashes) => hashes.length <= longestPath + 2 && hashes.every(({ length }) => length === 32);
function largestPowerBelow(n) {
  let power = 1;
  while (power * 2 < n) power *= 2;
  return power;
}
function at(frontier, level2) {
  const hash4 = frontier[level2];
  if (!hash4) throw new RangeError("The frontier does not fit its size.");
  return hash4;
}

// domain/ledger/commonRoot.ts
var smallestCommonTree = 64;
var commonLeaf = (salt, checkpoint) => leafHash(joined(salt, utf8(checkpoint)));
var commonRootBody = ({ origin, signedAt, size, root: root2 }) => `${origin}
common root
${signedAt}
${size}
${toBase64(root2)}
`;
function parseCommonRoot(body) {
  const [origin = "", kind, signedAt = "", size = "", encoded = ""] = body.split("\n");
  const root2 = fromBase64(encoded);
  const read3 = { origin, signedAt, size: Number(size), root: root2 ?? new Uint8Array() };
  const isTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(signedAt) && !Number.isNaN(Date.parse(signedAt));
  const isTree = isCommonSize(read3.size) && read3.root.length === 32;
  if (!origin || kind !== "common root" || !isTime || !isTree || commonRootBody(read3) !== body)
    throw new BadNote("This is no common root.");
  return read3;
}
var saysCommonRoot = (body) => body.split("\n")[1] === "common root";
var standsUnder = ({ checkpoint, salt, index, path: path2 }, { size, root: root2 }) => salt.length === 32 && isCommonSize(size) && verifyInclusion({ position: index, size, leaf: commonLeaf(salt, checkpoint), path: path2, root: root2 });
var isCommonSize = (size) => Number.isSafeInteger(size) && size >= smallestCommonTree && size <= 2 ** 30 && (size & size - 1) === 0;

// domain/ledger/verifier/zip.ts
var Unreadable = class extends Error {
  code;
  about;
  constructor(code, about = "") {
    super(`${code} ${about}`);
    this.code = code;
    this.about = about;
  }
};
var mostFiles = 12e5;
var longestName = 200;
var longestArchive = 8 * 2 ** 30;
var endSize = 22;
var headSize = 30;
var entrySize = 46;
var wideEnd = 76;
var head = { needed: 20, flags: 2048, method: 0, time: 0, date: 33 };
var madeBy = 3 << 8 | 63;
var rights = 33188 << 16 >>> 0;
async function openArchive(from) {
  const source = aheadOf(from);
  if (source.size < endSize || source.size > longestArchive) throw new Unreadable("not_a_bundle");
  const directory = await readDirectory(source);
  const entries = await readEntries(source, directory);
  const named2 = new Map(entries.map((entry) => [entry.name, entry]));
  const part = async (name, from2, length) => {
    const entry = named2.get(name);
    if (!entry || from2 < 0 || from2 + length > entry.size) throw new Unreadable("cut_short", name);
    return source.read(entry.at + headSize + entry.name.length + from2, length);
  };
  return {
    names: entries.map(({ name }) => name),
    size: (name) => named2.get(name)?.size ?? null,
    readPart: part,
    async read(name, most) {
      const entry = named2.get(name);
      if (!entry) return null;
      if (entry.size > most) throw new Unreadable("too_large", name);
      return part(name, 0, entry.size);
    }
  };
}
var ahead = 256 * 1024;
function aheadOf({ size, read: read3 }) {
  let held = { at: 0, bytes: new Uint8Array() };
  return {
    size,
    async read(from, length) {
      if (length > ahead) return read3(from, length);
      if (from < held.at || from + length > held.at + held.bytes.length)
        held = { at: from, bytes: await read3(from, Math.min(ahead, size - from)) };
      return held.bytes.subarray(from - held.at, from - held.at + length);
    }
  };
}
async function readDirectory(source) {
  const endAt = source.size - endSize;
  const end = view(await source.read(endAt, endSize));
  if (end.getUint32(0, true) !== 101010256 || end.getUint32(4, true) !== 0 || end.getUint16(20, true) !== 0)
    throw new Unreadable("not_a_bundle");
  const count2 = end.getUint16(10, true);
  if (end.getUint16(8, true) !== count2) throw new Unreadable("directory");
  const [size, at2] = [end.getUint32(12, true), end.getUint32(16, true)];
  const narrow = count2 !== 65535 && size !== 4294967295 && at2 !== 4294967295;
  const directory = narrow ? { at: at2, size, count: count2 } : await readWide(source, { count: count2, size, at: at2 });
  const last = narrow ? endAt : endAt - wideEnd;
  if (directory.at + directory.size !== last || directory.count > mostFiles) throw new Unreadable("directory");
  if (directory.size > directory.count * (entrySize + longestName)) throw new Unreadable("too_large");
  return directory;
}
async function readWide(source, short) {
  const at2 = source.size - endSize - wideEnd;
  if (at2 < 0) throw new Unreadable("directory");
  const end = view(await source.read(at2, wideEnd));
  const long = (offset) => Number(end.getBigUint64(offset, true));
  const fixed = end.getUint32(0, true) === 101075792 && long(4) === 44 && end.getUint16(12, true) === madeBy && end.getUint16(14, true) === 45 && end.getUint32(16, true) === 0 && end.getUint32(20, true) === 0 && long(24) === long(32) && end.getUint32(56, true) === 117853008 && end.getUint32(60, true) === 0 && long(64) === at2 && end.getUint32(72, true) === 1;
  const found = { count: long(32), size: long(40), at: long(48) };
  const agrees = (long2, short2, most) => short2 === Math.min(long2, most);
  if (!fixed || !agrees(found.count, short.count, 65535) || !agrees(found.size, short.size, 4294967295) || !agrees(found.at, short.at, 4294967295))
    throw new Unreadable("directory");
  return found;
}
async function readEntries(source, { at: at2, size, count: count2 }) {
  const bytes3 = await source.read(at2, size);
  const fields = view(bytes3);
  const entries = [];
  const names = /* @__PURE__ */ new Set();
  let [place, next] = [0, 0];
  for (let n = 0; n < count2; n++) {
    if (place + entrySize > size) throw new Unreadable("directory");
    const nameLength = fields.getUint16(place + 28, true);
    const name = nameOf(bytes3.subarray(place + entrySize, place + entrySize + nameLength));
    const entry = {
      name,
      at: fields.getUint32(place + 42, true),
      size: fields.getUint32(place + 24, true),
      crc: fields.getUint32(place + 16, true)
    };
    const isOurs = fields.getUint32(place, true) === 33639248 && fields.getUint16(place + 4, true) === madeBy && isHead(fields, place + 6) && fields.getUint32(place + 20, true) === entry.size && fields.getUint32(place + 30, true) === 0 && fields.getUint32(place + 34, true) === 0 && fields.getUint32(place + 38, true) === rights;
    if (!isOurs || entry.at !== next) throw new Unreadable("stored_otherwise", name);
    if (names.has(name)) throw new Unreadable("name_twice", name);
    names.add(name);
    await refuseOtherHead(source, entry, at2);
    entries.push(entry);
    place += entrySize + nameLength;
    next += headSize + name.length + entry.size;
  }
  if (place !== size || next !== at2) throw new Unreadable("between_files");
  return entries;
}
async function refuseOtherHead(source, { name, at: at2, size, crc }, end) {
  if (at2 + headSize + name.length + size > end) throw new Unreadable("cut_short", name);
  const bytes3 = await source.read(at2, headSize + name.length);
  const fields = view(bytes3);
  const isSame2 = fields.getUint32(0, true) === 67324752 && isHead(fields, 4) && fields.getUint32(14, true) === crc && fields.getUint32(18, true) === size && fields.getUint32(22, true) === size && fields.getUint16(26, true) === name.length && fields.getUint16(28, true) === 0 && nameOf(bytes3.subarray(headSize)) === name;
  if (!isSame2) throw new Unreadable("stored_otherwise", name);
}
var isHead = (fields, at2) => fields.getUint16(at2, true) === head.needed && fields.getUint16(at2 + 2, true) === head.flags && fields.getUint16(at2 + 4, true) === head.method && fields.getUint16(at2 + 6, true) === head.time && fields.getUint16(at2 + 8, true) === head.date;
function nameOf(bytes3) {
  const name = bytes3.length > longestName ? "" : String.fromCharCode(...bytes3);
  const parts = name.split("/");
  const isPlain = parts.every((part) => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(part) && !part.includes(".."));
  if (!isPlain || parts.length > 3) throw new Unreadable("bad_name");
  return name;
}
var view = (bytes3) => new DataView(bytes3.buffer, bytes3.byteOffset, bytes3.byteLength);

// domain/ledger/verifier/contents.ts
var largest = 128 * 2 ** 20;
var stretch = 2 ** 20;
var ofManifest = ["manifest.json", "manifest.note", "manifest.sum"];
var needed = ["withheld.json", "private.json", "checkpoints.txt"];
var ofTree = { leaves: ["leaves.bin"], proofs: ["proofs.json", "consistency.json"] };
var holdsProofs = (archive) => archive.size(ofTree.proofs[0]) !== null;
async function readContents(archive, findings) {
  const bytes3 = await mustRead(archive, "manifest.json");
  await checkSum(archive, findings);
  const manifest = read(bytes3, manifestSchema, "manifest.json");
  const files = archive.names.filter((name) => !ofManifest.includes(name));
  if (!isSorted(files)) throw new Unreadable("no_order");
  for (const name of files) {
    const listed = Object.hasOwn(manifest.files, name) ? manifest.files[name] : void 0;
    if (!listed) findings.breaks("file_added", { file: name });
    else if (listed !== await hashOf(archive, name)) findings.breaks("file_altered", { file: name });
  }
  const [shown, other] = holdsProofs(archive) ? [ofTree.proofs, ofTree.leaves] : [ofTree.leaves, ofTree.proofs];
  for (const name of other) if (archive.size(name) !== null) findings.breaks("file_added", { file: name });
  for (const name of /* @__PURE__ */ new Set([...Object.keys(manifest.files), ...needed, ...shown]))
    if (archive.size(name) === null) findings.breaks("file_missing", { file: name });
  return manifest;
}
async function checkSum(archive, findings) {
  const sum = fromUtf8(await mustRead(archive, "manifest.sum"));
  const signed = archive.size("manifest.note") !== null;
  const names = signed ? ["manifest.json", "manifest.note"] : ["manifest.json"];
  const lines = await Promise.all(names.map(async (name) => `${await hashOf(archive, name)}  ${name}
`));
  if (sum !== lines.join("")) findings.breaks("manifest_false", { file: "manifest.sum" });
}
async function hashOf(archive, name) {
  const size = archive.size(name) ?? 0;
  const hash4 = sha256.create();
  for (let from = 0; from < size; from += stretch)
    hash4.update(await archive.readPart(name, from, Math.min(stretch, size - from)));
  return toHex(hash4.digest());
}
async function mustRead(archive, name) {
  const bytes3 = await archive.read(name, largest);
  if (!bytes3) throw new Unreadable("missing", name);
  return bytes3;
}
function read(bytes3, schema, name) {
  const parsed = schema.safeParse(readCanonical(bytes3));
  if (!parsed.success) throw new Unreadable("unknown_shape", name);
  return parsed.data;
}
var unread = '"__proto__":';
function readCanonical(bytes3) {
  const text2 = fromUtf8(bytes3);
  if (text2 === null || text2.includes(unread)) return void 0;
  try {
    const value = JSON.parse(text2);
    return canonicalize(value) === text2 ? value : void 0;
  } catch {
    return void 0;
  }
}
var hashOfBytes = (bytes3) => toHex(sha256(bytes3));
var isSorted = (names) => names.every((name, at2) => at2 === 0 || (names[at2 - 1] ?? "") < name);

// domain/ledger/verifier/commonRoots.ts
function readProof({ checkpoint, salt, index, size, path: path2, root: root2, note: text2 }) {
  const note = parseNote(text2);
  const said = parseCommonRoot(note.body);
  const bytes3 = (hex) => fromHex(hex) ?? new Uint8Array();
  if (said.size !== size || toHex(said.root) !== root2) throw new BadNote("Its note signs another root.");
  if (!standsUnder({ checkpoint, salt: bytes3(salt), index, path: path2.map(bytes3) }, said))
    throw new BadNote("Its path does not lead to that root.");
  return { note, said };
}
async function checkCommonRoots(archive, { trust, installation, checkpoints, commonRoots: held }, findings) {
  const signed = new Map(checkpoints.map(({ text: text2, checkpoint }) => [text2, checkpoint.size]));
  const here = [];
  const names = archive.names.filter((name) => name.startsWith("anchors/"));
  for (const file of names) {
    const named2 = /^anchors\/(\d{8})\.json$/.exec(file)?.[1];
    const proof = read(await mustRead(archive, file), commonRootSchema, file);
    const size = signed.get(proof.checkpoint);
    try {
      if (size === void 0 || size !== Number(named2)) throw new BadNote("Its signed root is not of this ledger.");
      const { note, said } = readProof(proof);
      if (await isPinned({ from: file, note, said }, installation, findings)) here.push({ size, said });
    } catch (error2) {
      if (!(error2 instanceof BadNote)) throw error2;
      findings.breaks("common_root_false", {
        file,
        ...size !== void 0 && { position: size },
        detail: error2.message
      });
    }
  }
  let anchoredTo = null;
  for (const { from, note, said, isWhole } of held) {
    if (!await isPinned({ from, note, said }, installation, findings)) continue;
    const standing2 = here.filter((one2) => same(one2.said.root, said.root));
    for (const { size } of standing2) anchoredTo = Math.max(anchoredTo ?? 0, size);
    const other = here.find((one2) => one2.said.signedAt === said.signedAt && !same(one2.said.root, said.root));
    if (other) findings.breaks("common_root_false", { file: from, position: other.size, detail: said.signedAt });
    else if (standing2.length === 0 && !isWhole) findings.reserves("common_root_elsewhere", { file: from });
  }
  if (!trust?.installation && names.length + held.length > 0) findings.reserves("installation_not_pinned");
  const newest = here.at(-1);
  return { underCommonRoot: newest ? { size: newest.size, signedAt: newest.said.signedAt } : null, anchoredTo };
}
async function isPinned({ from, note, said }, installation, findings) {
  if (!installation) return false;
  if (said.origin !== installation.origin) {
    findings.breaks("foreign_origin", { file: from, detail: said.origin });
    return false;
  }
  const signers = await signersOf(note, installation.keys).catch((error2) => {
    if (!(error2 instanceof BadNote)) throw error2;
    findings.breaks("common_root_false", { file: from, detail: error2.message });
    return null;
  });
  if (signers?.length === 0) findings.breaks("not_signed_by_trusted", { file: from });
  return signers !== null && signers.length > 0;
}

// node_modules/@noble/hashes/hmac.js
var _HMAC = class {
  oHash;
  iHash;
  blockLen;
  outputLen;
  canXOF = false;
  finished = false;
  destroyed = false;
  constructor(hash4, key) {
    ahash(hash4);
    abytes(key, void 0, "key");
    this.iHash = hash4.create();
    if (typeof this.iHash.update !== "function")
      throw new Error("expected Hash instance");
    this.blockLen = this.iHash.blockLen;
    this.outputLen = this.iHash.outputLen;
    const blockLen = this.blockLen;
    const pad = new Uint8Array(blockLen);
    pad.set(key.length > blockLen ? hash4.create().update(key).digest() : key);
    for (let i = 0; i < pad.length; i++)
      pad[i] ^= 54;
    this.iHash.update(pad);
    this.oHash = hash4.create();
    for (let i = 0; i < pad.length; i++)
      pad[i] ^= 54 ^ 92;
    this.oHash.update(pad);
    clean(pad);
  }
  update(buf) {
    aexists(this);
    this.iHash.update(buf);
    return this;
  }
  digestInto(out) {
    aexists(this);
    aoutput(out, this);
    this.finished = true;
    const buf = out.subarray(0, this.outputLen);
    this.iHash.digestInto(buf);
    this.oHash.update(buf);
    this.oHash.digestInto(buf);
    this.destroy();
  }
  digest() {
    const out = new Uint8Array(this.oHash.outputLen);
    this.digestInto(out);
    return out;
  }
  _cloneInto(to) {
    to ||= Object.create(Object.getPrototypeOf(this), {});
    const { oHash, iHash, finished, destroyed, blockLen, outputLen, canXOF } = this;
    to = to;
    to.finished = finished;
    to.destroyed = destroyed;
    to.blockLen = blockLen;
    to.outputLen = outputLen;
    to.canXOF = canXOF;
    to.oHash = oHash._cloneInto(to.oHash);
    to.iHash = iHash._cloneInto(to.iHash);
    return to;
  }
  clone() {
    return this._cloneInto();
  }
  destroy() {
    this.destroyed = true;
    this.oHash.destroy();
    this.iHash.destroy();
  }
};
var hmac = /* @__PURE__ */ (() => {
  const hmac_ = ((hash4, key, message) => new _HMAC(hash4, key).update(message).digest());
  hmac_.create = (hash4, key) => new _HMAC(hash4, key);
  return hmac_;
})();

// domain/ledger/events/parts.ts
var uuid3 = uuid2();
var hash3 = string2().regex(/^[0-9a-f]{64}$/);
var instant2 = iso_exports.datetime({ precision: 3 });
var count = int().min(0);
var text = string2();
var one = (values) => _enum(values);
function event(subject, { from, to, data, bind, private: kept2, lane } = {}) {
  const whole = (fields) => {
    const shape = strictObject(fields);
    return Object.values(fields).every((field2) => field2.isOptional()) ? shape.optional() : shape;
  };
  return strictObject({
    schema: literal("event/1"),
    org: uuid3,
    id: uuid3,
    type: text,
    at: instant2,
    claimedAt: instant2.optional(),
    case: uuid3.optional(),
    subject: strictObject({ type: literal(subject), id: uuid3, after: hash3.optional() }),
    touched: array(strictObject({ type: text, id: uuid3, after: hash3 })).optional(),
    ...from && { from },
    ...to && { to },
    actor: strictObject({
      kind: _enum(["person", "token", "system"]),
      member: uuid3.optional(),
      ...lane && { lane: one(lanes) },
      auth: strictObject({ provedAt: instant2 }).optional()
    }),
    ...bind && { bind: whole(bind) },
    ...data && { data: whole(data) },
    ...kept2 && {
      private: strictObject(Object.fromEntries(kept2.map((field2) => [field2, hash3.optional()]))).optional()
    },
    corrects: uuid3.optional()
  });
}
function each(values, name, schema) {
  return Object.fromEntries(values.map((value) => [name(value), schema]));
}
var moved = (states) => ({ from: one(states), to: one(states) });
var entered = (states) => ({ to: one(states) });
var able = array(
  strictObject({ id: uuid3, capacities: array(one(capacities)), guest: literal(true).optional() })
);
var named = { number: count, n: count };
var ofText = { ...named, variantKey: text };
var round = {
  contentHash: hash3,
  policyHash: hash3.optional(),
  review: uuid3.optional(),
  round: count.optional()
};
var onVersion = (says = {}) => event("StatementVersion", { ...says, data: { ...named, ...says.data } });
var versionMoved = (says = {}) => onVersion({ ...moved(versionStates), ...says });

// domain/ledger/events/breakGlass.ts
var breakGlassEvents = {
  "break_glass.opened": event("BreakGlass", {
    data: { ...named, variantKeys: array(text) },
    bind: { contentHash: hash3 },
    private: ["reason"]
  }),
  "break_glass.seconded": event("BreakGlass", {
    data: {
      ...named,
      variantKeys: array(text),
      openedBy: uuid3,
      skipped: array(one(lanes)).optional(),
      contributors: array(uuid3).optional()
    },
    bind: round
  }),
  "break_glass.review_late": event("BreakGlass", { data: named }),
  "break_glass.reviewed": event("BreakGlass", { data: { number: count }, private: ["finding"] })
};

// domain/ledger/events/cases.ts
var declared = {
  ...entered(stages),
  data: {
    reference: text,
    severity: count,
    channel: one(triggerChannels),
    awareAt: instant2,
    category: one(categories).optional(),
    confidentiality: one(confidentialities).optional()
  }
};
var ofRole = (says) => event("Role", { ...says, data: { role: one(caseRoles), member: uuid3.optional() } });
var words = { private: ["words"], data: { corrects: uuid3.optional() } };
var caseEvents = {
  "case.declared": event("Case", declared),
  "case.signalled": event("Case", declared),
  "case.qualified": event("Case", {
    data: {
      severity: count,
      category: one(categories).optional(),
      cluster: one(clusters).optional(),
      jurisdictions: array(text).optional()
    },
    private: ["reason"]
  }),
  ...each(stages, (to) => `case.${to}`, event("Case", { ...moved(stages), private: ["reason"] })),
  "case.restricted": event("Case", { ...moved(confidentialities), private: ["reason"] }),
  "case.opened": event("Case", { ...moved(confidentialities), private: ["reason"] }),
  "case.held": event("Case", { private: ["reason"] }),
  "case.released": event("Case"),
  "case.update_promised": event("Case", { data: { dueAt: instant2 } }),
  "role.offered": ofRole(entered(roleStates)),
  "role.accepted": ofRole(moved(roleStates)),
  "role.declined": ofRole(moved(roleStates)),
  "role.handed_over": ofRole(moved(roleStates)),
  "bundle.requested": event("EvidenceBundle", {
    data: { fromPosition: count.optional(), toPosition: count.optional(), privileged: literal(true).optional() },
    private: ["reason"]
  }),
  "bundle.taken": event("EvidenceBundle"),
  "decision.recorded": event("Decision", { data: { number: count, words: text } }),
  "decision.assigned": event("Decision", { data: { number: count, member: uuid3 } }),
  "step.waived": event("Waiver", { data: { step: one(steps) }, private: ["reason"] }),
  "note.added": event("Note", words),
  "note.corrected": event("Note", words),
  "file.added": event("File", { bind: { sha256: hash3 }, data: { mediaType: text, size: count }, private: ["name"] }),
  "event.starred": event("Event"),
  "event.unstarred": event("Event")
};

// domain/ledger/events/claims.ts
var claimMove = { ...moved(claimStates), data: { number: count }, private: ["finding"] };
var claimEvents = {
  "claim.logged": event("Claim", {
    ...entered(claimStates),
    data: { number: count, origin: one(claimOrigins), reach: count.optional(), link: text.optional() },
    private: ["words", "source"]
  }),
  "claim.taken": event("Claim", { ...moved(claimStates), data: { number: count, member: uuid3.optional() } }),
  "claim.confirmed": event("Claim", claimMove),
  "claim.refuted": event("Claim", claimMove),
  "claim.left_unknowable": event("Claim", claimMove),
  "evidence.added": event("Evidence", {
    data: { number: count, kind: one(evidenceKinds) },
    bind: { file: hash3.optional() },
    private: ["note", "link"]
  })
};

// domain/ledger/events/ledger.ts
var ledgerEvents = {
  "ledger.key_added": event("Organisation", { data: { keyId: text, key: text, introducedBy: text.optional() } }),
  "ledger.verification_asked": event("Organisation"),
  "ledger.key_revoked": event("Organisation", { data: { keyId: text, lastSize: count } }),
  "ledger.broken": event("Organisation", {
    data: { findings: array(strictObject({ code: text, position: count.optional() })) }
  }),
  "rows.sealed": event("Organisation")
};

// domain/ledger/events/library.ts
var libraryEvents = {
  "library_case.added": event("LibraryCase", { data: { origin: one(pastOrigins) } }),
  "library_case.edited": event("LibraryCase", { data: { version: count } }),
  "library_case.annotated": event("LibraryCase"),
  "library_case.hidden": event("LibraryCase"),
  "library_case.shown": event("LibraryCase"),
  "library.imported": event("LibraryImport", { bind: { sha256: hash3 }, data: { cases: count } })
};

// domain/ledger/events/people.ts
var personEvents = {
  "organisation.founded": event("Organisation", {
    data: {
      people: count,
      members: able.optional(),
      policies: array(strictObject({ id: uuid3, name: text, version: count, ruleHash: hash3 })).optional()
    }
  }),
  "organisation.post_mortem_days_changed": event("Organisation", { data: { was: count, now: count } }),
  "organisation.post_mortem_lanes_changed": event("Organisation", {
    data: { was: array(one(lanes)), now: array(one(lanes)) }
  }),
  "person.invited": event("Invitation", {
    data: { capacities: array(one(capacities)), guestUntil: instant2.optional() }
  }),
  "invitation.resent": event("Invitation"),
  "invitation.withdrawn": event("Invitation"),
  "invitation.accepted": event("Invitation"),
  "capacities.sealed": event("Organisation", { data: { members: able } }),
  "person.capacities_changed": event("Person", {
    data: { was: array(one(capacities)), now: array(one(capacities)) }
  }),
  "person.erased": event("Person", { data: { again: boolean2().optional() }, private: ["reason"] }),
  "legal_hold.placed": event("LegalHold", { data: { member: uuid3.optional() }, private: ["ground"] }),
  "legal_hold.lifted": event("LegalHold", { data: { member: uuid3.optional() }, private: ["ground"] }),
  "person.suspended": event("Person"),
  "person.reinstated": event("Person"),
  "person.settings_changed": event("Person", { data: { language: text, timeZone: text } }),
  "person.password_changed": event("Person"),
  "person.password_reset": event("Person"),
  "person.reset_mailed": event("Person"),
  "identity.linked": event("Person", { data: { issuer: text } }),
  "session.started": event("Session", { data: { method: one(signInMethods) } }),
  "session.confirmed": event("Session", { data: { method: one(signInMethods) } }),
  "session.ended": event("Session"),
  "token.created": event("Token", {
    data: { name: text, scopes: array(one(scopes)), expiresAt: instant2, member: uuid3 }
  }),
  "token.revoked": event("Token")
};

// domain/ledger/events/policies.ts
var proposal = { name: text, version: count };
var decided = {
  ...moved(proposalStates),
  bind: { ruleHash: hash3.optional() },
  data: { ...proposal, policy: uuid3.optional(), adopted: uuid3.optional(), warnings: array(text).optional() },
  private: ["reason"]
};
var policyEvents = {
  "policy.proposed": event("PolicyProposal", {
    ...entered(proposalStates),
    data: proposal,
    bind: { ruleHash: hash3.optional() },
    private: ["reason"]
  }),
  "policy.retirement_proposed": event("PolicyProposal", {
    ...entered(proposalStates),
    data: proposal,
    private: ["reason"]
  }),
  "policy.adopted": event("PolicyProposal", decided),
  "policy.retired": event("PolicyProposal", decided),
  "policy.proposal_withdrawn": event("PolicyProposal", decided)
};

// domain/ledger/events/postMortems.ts
var postMortemBallot = event("PostMortem", {
  lane: true,
  bind: { contentHash: hash3, policyHash: hash3, review: uuid3, round: count },
  private: ["reason"]
});
var ofPassage = event("Passage", { data: { number: count, kind: one(passageKinds), n: count } });
var ofImprovement = event("Improvement", {
  data: { number: count, member: uuid3.optional(), dueOn: text.optional() },
  private: ["reason"]
});
var ofLink = event("AppliedLesson", {
  data: { number: count, line: uuid3.optional(), policy: uuid3.optional(), risk: uuid3.optional() },
  private: ["reason"]
});
var postMortemEvents = {
  "post_mortem.opened": event("PostMortem", { ...entered(postMortemStates), data: { dueAt: instant2 } }),
  "post_mortem.drafting": event("PostMortem", moved(postMortemStates)),
  "post_mortem.submitted": event("PostMortem", {
    ...moved(postMortemStates),
    bind: { contentHash: hash3, policyHash: hash3, recordHash: hash3, review: uuid3, round: count }
  }),
  "post_mortem.approved": postMortemBallot,
  "post_mortem.changes_asked": postMortemBallot,
  "post_mortem.published": event("PostMortem", {
    ...moved(postMortemStates),
    data: { leftOut: count },
    bind: { contentHash: hash3, codedHash: hash3 }
  }),
  "passage.added": ofPassage,
  "passage.revised": ofPassage,
  "passage.removed": ofPassage,
  "passage.privileged": ofPassage,
  "passage.opened": ofPassage,
  "improvement.added": ofImprovement,
  "improvement.changed": ofImprovement,
  "improvement.done": ofImprovement,
  "improvement.waived": ofImprovement,
  "lesson.applied": ofLink,
  "lesson.taken_back": ofLink
};

// domain/ledger/events/publications.ts
var publicationMoved = (says = {}) => event("Publication", { ...moved(publicationStates), ...says, data: { ...ofText, ...says.data } });
var standing = partialRecord(one(lanes), count).optional();
var atGate = {
  variantHash: hash3,
  contentHash: hash3.optional(),
  policyHash: hash3.optional(),
  review: uuid3.optional()
};
var passes = (says) => event("Publication", {
  ...says,
  bind: atGate,
  data: { ...ofText, onBehalfOf: uuid3.optional(), standing, releasedAt: instant2.optional(), ...says.data },
  private: ["staffNotTold"]
});
var publicationEvents = {
  "publication.scheduled": passes({
    ...entered(publicationStates),
    data: { dueAt: instant2 }
  }),
  "publication.opened": passes({ from: one(publicationStates).optional(), to: literal("publishing") }),
  "publication.came_due": passes({ from: literal("scheduled"), to: literal("publishing") }),
  "publication.called_off": publicationMoved({ data: { code: text.optional() }, private: ["reason"] }),
  "publication.published": publicationMoved({ data: { link: text.optional() }, private: ["note"] }),
  "publication.failed": publicationMoved({ private: ["reason"] }),
  "publication.lapsed": publicationMoved(),
  "publication.withdrawn": publicationMoved({ private: ["reason"] }),
  "publication.corrected": publicationMoved({ data: { by: uuid3 } }),
  "publication.checked": event("Publication", {
    data: { ...ofText, outcome: one(checkOutcomes) },
    private: ["liveText"]
  }),
  "publication.captured": event("Publication", { bind: { capture: hash3 }, data: { ...ofText, mediaType: text } }),
  "publication.found": event("FoundPublication", {
    to: literal("found"),
    bind: { capture: hash3.optional() },
    data: { channel: one(channelTypes), link: text.optional(), variantKey: text, mediaType: text.optional() },
    private: ["note", "text"]
  })
};

// domain/ledger/events/risks.ts
var level = count.min(1).max(4);
var riskEvents = {
  "risk.noted": event("Risk", { data: { likelihood: level, impact: level, member: uuid3, reviewOn: text } }),
  "risk.revised": event("Risk", { data: { version: count, likelihood: level, impact: level, member: uuid3 } }),
  "risk.reviewed": event("Risk", { data: { version: count, reviewOn: text }, private: ["note"] }),
  "risk.retired": event("Risk", { data: { version: count }, private: ["reason"] })
};

// domain/ledger/events/statements.ts
var begun = (says = {}) => event("StatementVersion", { ...entered(versionStates), data: { ...named, ...says } });
var opens = { route: one(routes).optional(), contributors: array(uuid3).optional() };
var wording = strictObject({
  acknowledged: boolean2().optional(),
  advice: record(text, count).optional(),
  contradictions: record(text, count).optional()
});
var leftState = {
  data: { claimId: uuid3, claim: count, use: one(claimUses), claimFrom: one(claimStates), claimTo: one(claimStates) }
};
var told = onVersion({ lane: true });
var askedAgain2 = onVersion({
  from: one(versionStates).optional(),
  to: one(versionStates).optional(),
  bind: Object.fromEntries(Object.entries(round).map(([key, field2]) => [key, field2.optional()])),
  data: { round: count, ...opens }
});
var statementEvents = {
  "statement.drafted": begun({ kind: one(statementKinds) }),
  "statement.revised": begun(),
  "statement.correction_begun": begun({ publication: uuid3, sentence: text }),
  "draft.saved": onVersion({ data: { revision: count } }),
  "element.waived": onVersion({ data: { element: one(elements) }, private: ["reason"] }),
  "statement.submitted": versionMoved({ bind: round, data: { wording: wording.optional(), ...opens } }),
  "statement.cleared_in_advance": versionMoved({ bind: round, data: { line: uuid3.optional() } }),
  "statement.tightened": askedAgain2,
  "statement.line_excluded": askedAgain2,
  "statement.break_glass_excluded": askedAgain2,
  "statement.votes_lapsed": versionMoved(),
  "statement.expired": versionMoved(),
  "statement.cleared": versionMoved(),
  "statement.let_through": versionMoved(),
  "statement.changes_requested": versionMoved(),
  "statement.rejected": versionMoved(),
  "statement.back_in_review": versionMoved(),
  "statement.held_back": versionMoved(),
  "statement.superseded": versionMoved(),
  "statement.published": versionMoved(),
  "statement.cancelled": versionMoved({ private: ["reason"] }),
  "statement.claim_left_state": versionMoved(leftState),
  "statement.needs_correction": onVersion(leftState),
  "statement.marked_inside": onVersion({ private: ["reason"] }),
  "lane.reminded": told,
  "lane.late": told,
  "lane.undecided": told
};

// domain/ledger/events/threads.ts
var inThread = (data = {}) => event("Thread", { data: { ...ofText, ...data }, bind: { words: hash3.optional() }, private: ["words"] });
var threadEvents = {
  "thread.opened": inThread({ blocking: boolean2() }),
  "thread.replied": inThread(),
  "thread.resolved": inThread(),
  "suggestion.accepted": inThread({ member: uuid3, resolves: literal(true).optional() }),
  "suggestion.declined": inThread({ member: uuid3 })
};

// domain/ledger/events/votes.ts
var ballot = onVersion({
  bind: { contentHash: hash3, policyHash: hash3, review: uuid3, round: count.optional() },
  data: { onBehalfOf: uuid3.optional() },
  private: ["reason"],
  lane: true
});
var overriding = (says = {}) => onVersion({
  data: { owner: uuid3, because: one(["suspended", "silent"]), ...says },
  private: ["reason"],
  lane: true
}).extend({
  actor: strictObject({
    kind: literal("person"),
    member: uuid3,
    lane: one(lanes),
    auth: strictObject({ provedAt: instant2 })
  })
});
var voteEvents = {
  "statement.approved": ballot,
  "statement.changes_asked": ballot,
  "statement.vetoed": ballot,
  "vote.withdrawn": ballot,
  "vote.lapsed": onVersion({ data: { member: uuid3, because: one(lapseReasons) }, lane: true }),
  "veto.lifted": onVersion({ private: ["reason"], lane: true }).extend({
    actor: strictObject({
      kind: _enum(["person", "token"]),
      member: uuid3,
      lane: one(lanes).optional(),
      auth: strictObject({ provedAt: instant2 }).optional()
    })
  }),
  "veto.override_signed": overriding(),
  "veto.overridden": overriding({ first: uuid3 }),
  "lane.delegated": event("Delegation", {
    data: { member: uuid3, startsAt: instant2, dueAt: instant2 },
    private: ["reason"],
    lane: true
  }),
  "delegation.ended": event("Delegation", { data: { member: uuid3 }, private: ["reason"], lane: true })
};

// domain/ledger/event.ts
var eventTypes = {
  ...personEvents,
  ...caseEvents,
  ...claimEvents,
  ...statementEvents,
  ...voteEvents,
  ...publicationEvents,
  ...breakGlassEvents,
  ...threadEvents,
  ...policyEvents,
  ...postMortemEvents,
  ...ledgerEvents,
  ...libraryEvents,
  ...riskEvents
};
function readEvent(value) {
  const type = value?.type;
  const schemas = eventTypes;
  const schema = typeof type === "string" && Object.hasOwn(schemas, type) ? schemas[type] : void 0;
  if (!schema) return { fault: "unknown_type", at: String(type) };
  const { success, error: error2 } = schema.safeParse(value);
  if (success) return value;
  const [issue2] = error2.issues;
  return {
    fault: "schema",
    at: [...issue2?.path ?? [], ..."keys" in (issue2 ?? {}) ? issue2.keys : []].join(".")
  };
}

// domain/ledger/verifier/byEvent.ts
var stretch2 = 2 ** 20;
var longestItem = 8 * 2 ** 20;
var longestKey = '"00000000-0000-7000-8000-000000000000":'.length;
var uuid4 = uuid2();
var [quote, backslash, open2, close] = [...'"\\{}'].map((char) => char.charCodeAt(0));
async function openByEvent(archive, name, schema) {
  const length = archive.size(name);
  const places = /* @__PURE__ */ new Map();
  const lengths = [];
  const starts = [];
  if (length === null) return { name, ids: [], of: async () => void 0 };
  const part = windowOn(archive, name, length);
  const take2 = async (expected, from) => {
    const bytes3 = from + expected.length > length ? null : await part(from, expected.length);
    if (!bytes3 || fromUtf8(bytes3) !== expected) throw new Unreadable("unknown_shape", name);
    return from + expected.length;
  };
  const item = async (from, size) => {
    const parsed = schema.safeParse(readCanonical(await part(from, size)));
    if (!parsed.success) throw new Unreadable("unknown_shape", name);
    return parsed.data;
  };
  const end = byEventEnd(name);
  let [at2, last] = [await take2(byEventStart(name), 0), ""];
  while (at2 < length - end.length) {
    if (places.size >= archive.names.length) throw new Unreadable("too_large", name);
    if (last !== "") at2 = await take2(",", at2);
    if (at2 + longestKey > length) throw new Unreadable("unknown_shape", name);
    const id = fromUtf8(await part(at2 + 1, longestKey - 3)) ?? "";
    at2 = await take2(`"${id}":`, at2);
    if (!uuid4.safeParse(id).success || id <= last) throw new Unreadable("unknown_shape", name);
    const size = await lengthOfItem(part, at2, length, name);
    await item(at2, size);
    places.set(id, starts.length);
    starts.push(at2);
    lengths.push(size);
    last = id;
    at2 += size;
  }
  if (await take2(end, at2) !== length) throw new Unreadable("unknown_shape", name);
  return {
    name,
    ids: places.keys(),
    async of(id) {
      const place = places.get(id);
      return place === void 0 ? void 0 : item(starts[place] ?? 0, lengths[place] ?? 0);
    }
  };
}
async function lengthOfItem(part, from, end, name) {
  let [depth, inString, escaped] = [0, false, false];
  for (let at2 = from; at2 < end && at2 - from < longestItem; ) {
    const bytes3 = await part(at2, Math.min(stretch2 / 16, end - at2));
    for (let n = 0; n < bytes3.length; n++) {
      const byte = bytes3[n];
      if (escaped) escaped = false;
      else if (inString && byte === backslash) escaped = true;
      else if (byte === quote) inString = !inString;
      else if (inString) continue;
      else if (byte === open2) depth++;
      else if (byte === close) depth--;
      if (depth === 0) return at2 + n + 1 - from;
    }
    at2 += bytes3.length;
  }
  throw new Unreadable(end - from > longestItem ? "too_large" : "unknown_shape", name);
}
function windowOn(archive, name, length) {
  let held = { at: 0, bytes: new Uint8Array() };
  return async (from, count2) => {
    if (from < held.at || from + count2 > held.at + held.bytes.length) {
      const at2 = from < held.at ? Math.max(0, from - stretch2 / 2) : from;
      const size = Math.min(length - at2, Math.max(stretch2 + 1, from + count2 - at2));
      held = { at: at2, bytes: await archive.readPart(name, at2, size) };
    }
    return held.bytes.subarray(from - held.at, from - held.at + count2);
  };
}

// domain/files/endings.ts
var accepted = {
  "image/png": ["png"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/webp": ["webp"],
  "image/gif": ["gif"],
  "image/heic": ["heic", "heif"],
  "application/pdf": ["pdf"],
  "text/plain": ["txt", "md", "csv", "log", "eml", "json", "srt"],
  "video/mp4": ["mp4", "m4v"],
  "video/quicktime": ["mov"],
  "video/webm": ["webm"],
  "audio/mpeg": ["mp3"],
  "audio/mp4": ["m4a"],
  "audio/x-m4a": ["m4a"],
  "audio/wav": ["wav"],
  "audio/ogg": ["ogg"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": ["pptx"],
  "application/vnd.oasis.opendocument.text": ["odt"],
  "application/vnd.oasis.opendocument.spreadsheet": ["ods"]
};
var endingOf = (mediaType) => accepted[mediaType]?.[0] ?? "bin";

// domain/ledger/keptFile.ts
function keptFile({ type, bind, data }) {
  const hash4 = type === "file.added" ? bind?.sha256 : showsWords(type) ? bind?.capture : null;
  return typeof hash4 === "string" ? { hash: hash4, name: `files/${hash4}.${endingOf(String(data?.mediaType))}` } : null;
}
var showsWords = (type) => type === "publication.captured" || type === "publication.found";

// domain/ledger/verifier/files.ts
function checkFile(event2, position, { manifest, shelf, kept: kept2 }, findings) {
  const file = keptFile(event2);
  if (!file) return;
  shelf.knows(file.name);
  const isKept = kept2.has(`${position}/file`);
  const found = Object.hasOwn(manifest.files, file.name) ? manifest.files[file.name] : null;
  if (found) {
    if (isKept || found !== file.hash) findings.breaks("file_false", { file: file.name, position });
  } else if (!isKept && showsWords(event2.type)) findings.breaks("value_not_accounted_for", { position, detail: "file" });
  else if (!isKept) findings.reserves("file_not_here", { position });
}

// domain/ledger/verifier/events.ts
var largestEvent = 65536;
async function readEvents({ archive, manifest, positions, tree, withheld, shelf, replay }, findings) {
  const disclosed = await openByEvent(archive, "private.json", valuesSchema);
  const remarks = await openByEvent(archive, "remarks.json", remarkSchema);
  const kept2 = new Set(withheld.values.map(({ position, field: field2 }) => `${position}/${field2}`));
  const seen = /* @__PURE__ */ new Set();
  const revoked = /* @__PURE__ */ new Map();
  for (const position of positions) {
    const file = eventName(position);
    const bytes3 = await archive.read(file, largestEvent);
    const value = bytes3 && readCanonical(bytes3);
    if (!bytes3 || !value) {
      findings.breaks("event_not_canonical", { file, position });
      continue;
    }
    if (!await tree.stands(position, leafHash(bytes3))) {
      findings.breaks(tree.misfit, { file, position });
      continue;
    }
    const event2 = readEvent(value);
    if ("fault" in event2) {
      if (event2.fault === "unknown_type") throw new Unreadable("unknown_type", event2.at);
      findings.breaks("event_unreadable", { file, position, detail: event2.at });
      continue;
    }
    if (event2.org !== manifest.org) findings.breaks("event_unreadable", { file, position, detail: "org" });
    checkPrivate(event2, position, await disclosed.of(event2.id) ?? {}, kept2, findings);
    checkRemark(event2, position, await remarks.of(event2.id), kept2, findings);
    checkFile(event2, position, { manifest, shelf, kept: kept2 }, findings);
    seen.add(event2.id);
    if (event2.claimedAt) findings.reserves("imported", { position });
    if (event2.type === "ledger.broken") findings.reserves("alarm_raised", { position });
    if (event2.type === "ledger.key_revoked") revoked.set(String(event2.data?.keyId), Number(event2.data?.lastSize));
    await shelf.meet(event2);
    await replay.read(event2, position);
  }
  for (const { name, ids } of [disclosed, remarks])
    for (const id of ids) if (!seen.has(id)) findings.breaks("value_false", { file: name, detail: id });
  return revoked;
}
function checkRemark({ bind }, position, remark, kept2, findings) {
  const where = { position, detail: "words" };
  const isKept = kept2.has(`${position}/words`);
  if (!bind?.words) {
    if (remark) findings.breaks("value_false", where);
  } else if (!remark) {
    if (!isKept) findings.breaks("value_not_accounted_for", where);
  } else if (isKept || bind.words !== committed(remark.remark, "words", { salt: remark.salt, value: remark.words }))
    findings.breaks("value_false", where);
}
function checkPrivate(event2, position, values, kept2, findings) {
  const promised = event2.private ?? {};
  for (const [field2, commitment] of Object.entries(promised)) {
    const given = Object.hasOwn(values, field2) ? values[field2] : void 0;
    const isKept = kept2.has(`${position}/${field2}`);
    if (!given && !isKept) findings.breaks("value_not_accounted_for", { position, detail: field2 });
    if (given && (isKept || committed(event2.id, field2, given) !== commitment))
      findings.breaks("value_false", { position, detail: field2 });
  }
  for (const field2 of Object.keys(values))
    if (!Object.hasOwn(promised, field2)) findings.breaks("value_false", { position, detail: field2 });
}
var committed = (id, field2, { salt, value }) => toHex(hmac(sha256, fromHex(salt) ?? new Uint8Array(), utf8(canonicalize([id, field2, value]) ?? "")));

// domain/ledger/verifier/finding.ts
var Findings = class {
  broken = [];
  reserved = [];
  breaks(code, where = {}) {
    if (this.broken.length < 100) this.broken.push({ code, ...where });
  }
  reserves(code, where = {}) {
    const same2 = this.reserved.findIndex((one2) => one2.code === code);
    const before = this.reserved[same2];
    if (before) this.reserved[same2] = { ...before, count: (before.count ?? 1) + 1 };
    else this.reserved.push({ code, ...where });
  }
};

// domain/ledger/verifier/leaves.ts
var together = 16384;
async function* leavesOf(archive, size) {
  for (let from = 0; from < size; from += together) {
    const count2 = Math.min(together, size - from);
    const bytes3 = await archive.readPart("leaves.bin", from * 32, count2 * 32);
    for (let at2 = 0; at2 < count2; at2++) yield bytes3.slice(at2 * 32, at2 * 32 + 32);
  }
}
async function byLeaves(archive, { size, root: root2 }, { checkpoints, outside }, wanted, findings) {
  if (archive.size("leaves.bin") !== size * 32) throw new Unreadable("unknown_shape", "leaves.bin");
  const leaves = /* @__PURE__ */ new Map();
  const asked = new Set([...checkpoints, ...outside].map(({ checkpoint }) => checkpoint.size));
  const roots = await rootsOf(archive, size, asked, (position, leaf) => {
    if (wanted.has(position)) leaves.set(position, leaf);
  });
  const found = roots.get(size);
  if (!found || !isHash(found, root2)) findings.breaks("root_differs", { file: "manifest.json", position: size });
  return {
    roots,
    leaf: (position) => leaves.get(position),
    stands: async (position, leaf) => toHex(leaf) === toHex(leaves.get(position) ?? new Uint8Array()),
    misfit: "leaf_differs",
    end: async () => {
    }
  };
}
async function rootsOf(archive, size, asked, meets) {
  const roots = /* @__PURE__ */ new Map();
  let fold = emptyFold;
  if (asked.has(0) || size === 0) roots.set(0, rootOf(fold));
  for await (const leaf of leavesOf(archive, size)) {
    meets(fold.size, leaf);
    fold = append(fold, leaf);
    if (asked.has(fold.size) || fold.size === size) roots.set(fold.size, rootOf(fold));
  }
  return roots;
}
var isHash = (leaf, hex) => toHex(leaf) === hex;

// domain/ledger/verifier/proofs.ts
var path = array(hash).max(100);
var inclusion = strictObject({ path, position: int().min(0) });
var consistency = strictObject({ from: int().min(0), path });
var stretch3 = 128 * 1024;
var longestItem2 = 8192;
async function byProofs(archive, manifest, witnesses, { positions, wanted }, findings) {
  const root2 = bytes(manifest.root);
  const leaves = /* @__PURE__ */ new Map();
  const proofs = itemsIn(archive, "proofs.json", inclusion, { ...manifest, schema: "proofs/1" }, findings);
  let [read3, next] = [0, await proofs.next()];
  const advance = async () => {
    read3++;
    next = await proofs.next();
  };
  return {
    roots: await rootsProved(archive, manifest, witnesses, findings),
    leaf: (position) => leaves.get(position),
    misfit: "proof_false",
    async stands(position, leaf) {
      if (wanted.has(position)) leaves.set(position, leaf);
      while (!next.done && next.value.position < position) await advance();
      if (next.done || next.value.position !== position) return false;
      const proof = { position, size: manifest.size, leaf, path: next.value.path.map(bytes), root: root2 };
      await advance();
      return verifyInclusion(proof);
    },
    async end() {
      while (!next.done) await advance();
      if (read3 !== positions.length) findings.breaks("proof_false", { file: "proofs.json", detail: String(read3) });
    }
  };
}
async function rootsProved(archive, manifest, { checkpoints, outside }, findings) {
  const { size } = manifest;
  const toRoot = bytes(manifest.root);
  const roots = /* @__PURE__ */ new Map([[size, toRoot]]);
  const signed = [...checkpoints, ...outside].map(({ checkpoint }) => checkpoint);
  const bySize = Map.groupBy(signed, (one2) => one2.size);
  const head2 = { ...manifest, schema: "consistency/1" };
  let last = -1;
  for await (const { from, path: path2 } of itemsIn(archive, "consistency.json", consistency, head2, findings)) {
    if (from <= last || from >= size) findings.breaks("proof_false", { file: "consistency.json", position: from });
    last = from;
    const proof = { from, to: size, path: path2.map(bytes), toRoot };
    const proved = (bySize.get(from) ?? []).find(({ root: root2 }) => verifyConsistency({ ...proof, fromRoot: root2 }));
    if (proved) roots.set(from, proved.root);
    else if (bySize.has(from)) roots.set(from, new Uint8Array());
  }
  for (const { checkpoint } of checkpoints)
    if (checkpoint.size < size && !roots.has(checkpoint.size))
      findings.breaks("proof_false", { file: "consistency.json", position: checkpoint.size });
  return roots;
}
async function* itemsIn(archive, name, item, head2, findings) {
  const length = archive.size(name) ?? 0;
  let [text2, at2] = ["", 0];
  const fill = async (least) => {
    while (text2.length < least && at2 < length) {
      const count2 = Math.min(stretch3, length - at2);
      const part = fromUtf8(await archive.readPart(name, at2, count2));
      if (part?.length !== count2) throw new Unreadable("unknown_shape", name);
      text2 += part;
      at2 += count2;
    }
  };
  const take2 = async (expected) => {
    await fill(expected.length);
    if (!text2.startsWith(expected)) throw new Unreadable("unknown_shape", name);
    text2 = text2.slice(expected.length);
  };
  await take2(proofsStart);
  for (let n = 0; ; n++) {
    await fill(longestItem2);
    if (text2.startsWith("]")) break;
    if (n > 0) await take2(",");
    await fill(longestItem2);
    const end = text2.indexOf("}") + 1;
    const parsed = item.safeParse(readCanonical(utf8(text2.slice(0, end))));
    if (!parsed.success) throw new Unreadable("unknown_shape", name);
    text2 = text2.slice(end);
    yield parsed.data;
  }
  if (at2 < length || text2 !== proofsEnd(head2)) findings.breaks("proof_false", { file: name, position: head2.size });
  return void 0;
}
var bytes = (hex) => fromHex(hex) ?? new Uint8Array();

// domain/text.ts
var LINK = /\\[\\`*_{}[\]()#+\-.!<>~|]|\[((?:[^[\]\\]|\\.)+)\]\(([^()\s<>]+)\)/g;

// domain/statements/render.ts
var plain = /* @__PURE__ */ new Set(["x", "linkedin", "instagram", "facebook"]);
function render2({ channel, title, blocks }) {
  const text2 = [title ?? "", ...blocks.map((block) => block.text)].filter(Boolean).join("\n\n");
  return plain.has(channel) ? toPlain(text2) : text2;
}
function toPlain(markdown) {
  return markdown.replace(
    LINK,
    (whole, shown, target) => !shown ? whole : shown === target ? target : `${shown} ${target}`
  ).replace(/\*\*([^*]+)\*\*/g, "$1").replace(/(^|[^*])\*([^*\n]+)\*/g, "$1$2");
}

// domain/ledger/verifier/shelf.ts
var largest2 = 8 * 2 ** 20;
var kept = 64;
var BundleShelf = class {
  #archive;
  #findings;
  #named = /* @__PURE__ */ new Set();
  #read = /* @__PURE__ */ new Map();
  constructor(archive, findings) {
    this.#archive = archive;
    this.#findings = findings;
  }
  version(hash4) {
    return this.#document(`versions/${hash4}.json`, hash4, versionBytes);
  }
  async variant(hash4) {
    const variant = await this.#document(`variants/${hash4}.json`, hash4, variantBytes);
    const text2 = `texts/${hash4}.txt`;
    if (variant && !this.#named.has(text2)) {
      this.#named.add(text2);
      const shown = await this.#archive.read(text2, largest2);
      if (shown && fromUtf8(shown) !== render2(asWritten(variant))) this.#findings.breaks("words_false", { file: text2 });
    }
    return variant;
  }
  async policy(hash4) {
    const name = `policies/${hash4}.json`;
    this.#named.add(name);
    const bytes3 = await this.#archive.read(name, largest2);
    if (!bytes3) return null;
    if (hashOfBytes(bytes3) === hash4 && readCanonical(bytes3) !== void 0) return bytes3;
    this.#findings.breaks("words_false", { file: name });
    return null;
  }
  /** A policy that an act was bound to is looked at, whether or not its round is here. */
  async meet({ bind }) {
    if (typeof bind?.policyHash === "string") await this.policy(bind.policyHash);
  }
  /** A file of the case that an event keeps. */
  knows(name) {
    this.#named.add(name);
  }
  /** Files that look like proof and that nothing in the ledger speaks of. */
  get unnamed() {
    const proved = /^(?:versions|variants|policies|texts|files)\//;
    return this.#archive.names.filter((name) => proved.test(name) && !this.#named.has(name));
  }
  async #document(name, hash4, schema) {
    this.#named.add(name);
    if (this.#read.has(name)) return this.#read.get(name);
    const bytes3 = await this.#archive.read(name, largest2);
    const parsed = bytes3 && schema.safeParse(readCanonical(bytes3));
    const isSo = bytes3 && hashOfBytes(bytes3) === hash4 && parsed?.success;
    if (bytes3 && !isSo) this.#findings.breaks("words_false", { file: name });
    const value = isSo && parsed?.success ? parsed.data : null;
    if (this.#read.size >= kept) this.#read.delete(this.#read.keys().next().value ?? "");
    this.#read.set(name, value);
    return value;
  }
};

// domain/ledger/verifier/held.ts
function readHeld({ name, text: text2 }, findings) {
  try {
    return text2.trimStart().startsWith("{") ? readDocument(name, parseJson(text2)) : readNote(name, text2);
  } catch (error2) {
    if (!(error2 instanceof BadNote)) throw error2;
    findings.breaks("receipt_false", { file: name, detail: error2.message });
    return {};
  }
}
function readDocument(from, document2) {
  const common = commonRootSchema.safeParse(document2);
  if (common.success) {
    const text3 = common.data.checkpoint;
    return { ...readNote(from, text3), commonRoot: { from, ...readProof(common.data), isWhole: true } };
  }
  const receipt = receiptSchema.safeParse(document2);
  if (!receipt.success) throw new BadNote("This is no receipt.");
  const { position, size, leaf, path: path2, origin, checkpoint: text2 } = receipt.data;
  const note = parseNote(text2);
  const checkpoint = parseCheckpoint(note.body);
  const proof = { position, size, leaf: bytes2(leaf), path: path2.map(bytes2) };
  const holds3 = path2.length <= longestPath && verifyInclusion({ ...proof, root: checkpoint.root });
  if (size !== checkpoint.size || origin !== checkpoint.origin || !holds3)
    throw new BadNote("This receipt does not hold in itself.");
  return { outside: { from, text: text2, note, checkpoint, proof } };
}
function readNote(from, text2) {
  const note = parseNote(text2);
  if (saysCommonRoot(note.body)) return { commonRoot: { from, note, said: parseCommonRoot(note.body), isWhole: false } };
  return { outside: { from, text: text2, note, checkpoint: parseCheckpoint(note.body), proof: null } };
}
var bytes2 = (hex) => fromHex(hex) ?? new Uint8Array();
function parseJson(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}

// domain/ledger/verifier/witness.ts
async function readWitnesses(archive, trusted, held, findings) {
  const trust = trusted === null ? null : readTrust(trusted);
  const checkpoints = [];
  for (const text2 of await notesIn(archive, "checkpoints.txt")) {
    try {
      const note = parseNote(text2);
      checkpoints.push({ from: "checkpoints.txt", text: text2, note, checkpoint: parseCheckpoint(note.body) });
    } catch (error2) {
      if (!(error2 instanceof BadNote)) throw error2;
      findings.breaks("checkpoint_false", { file: "checkpoints.txt", detail: error2.message });
    }
  }
  const read3 = held.map((one2) => readHeld(one2, findings));
  const outside = read3.flatMap((one2) => one2.outside ?? []);
  const commonRoots = read3.flatMap((one2) => one2.commonRoot ?? []);
  const keys = trust ? await introduced(archive, trust.keys.map(readKey), findings) : [];
  const { origin, keys: printed } = trust?.installation ?? { origin: "", keys: [] };
  const installation = trust?.installation ? { origin, keys: printed.map(readKey) } : null;
  return { trust, keys, installation, checkpoints, outside, commonRoots };
}
function readTrust(text2) {
  const parsed = trustSchema.safeParse(parseJson(text2));
  if (!parsed.success) throw new Unreadable("trust");
  return parsed.data;
}
function readKey(text2) {
  try {
    return parseKey(text2);
  } catch {
    throw new Unreadable("trust");
  }
}
async function introduced(archive, pinned, findings) {
  const known = [...pinned];
  for (const text2 of await notesIn(archive, "keys/introductions.txt")) {
    try {
      const note = parseNote(text2);
      const [name = "", , printed = ""] = note.body.split("\n");
      const key = parseKey(printed);
      if (note.body !== introductionBody(name, printKey(key)) || key.name !== name)
        throw new BadNote("This introduces no key.");
      const signers = await signersOf(note, known);
      if (signers.length > 0 && !known.some(({ id }) => id === key.id)) known.push(key);
    } catch (error2) {
      if (!(error2 instanceof BadNote)) throw error2;
      findings.breaks("checkpoint_false", { file: "keys/introductions.txt", detail: error2.message });
    }
  }
  return known;
}
async function notesIn(archive, name) {
  if (archive.size(name) === null) return [];
  const text2 = fromUtf8(await mustRead(archive, name));
  if (text2 === null) throw new Unreadable("unknown_shape", name);
  return splitNotes(text2);
}
async function checkWitnesses({ trust, keys, checkpoints, outside }, manifest, { roots, leaf }, sealed, findings) {
  const revoked = new Map([
    ...sealed,
    ...(trust?.revoked ?? []).map(({ keyId, lastSize }) => [keyId, lastSize])
  ]);
  const origin = trust?.origin ?? manifest.origin;
  const vouches = async ({ note, checkpoint, from }, kind) => {
    const where = { file: from, position: checkpoint.size };
    if (origin !== void 0 && checkpoint.origin !== origin) {
      findings.breaks("foreign_origin", { ...where, detail: checkpoint.origin });
      return null;
    }
    const root2 = roots.get(checkpoint.size);
    if (root2 && !same(root2, checkpoint.root)) {
      findings.breaks("root_differs", where);
      return null;
    }
    try {
      const signers = await signersOf(note, keys);
      const believed = signers.filter(({ id }) => checkpoint.size <= (revoked.get(id) ?? Number.POSITIVE_INFINITY));
      if (signers.length > 0 && believed.length === 0) findings.reserves("key_revoked", where);
      return { signers, believed };
    } catch (error2) {
      if (!(error2 instanceof BadNote)) throw error2;
      findings.breaks(kind, { ...where, detail: error2.message });
      return null;
    }
  };
  let signedTo = null;
  for (const one2 of checkpoints) {
    const vouched = await vouches(one2, "checkpoint_false");
    if (one2.checkpoint.size > manifest.size)
      findings.breaks("checkpoint_false", { file: one2.from, position: one2.checkpoint.size });
    else if (vouched && vouched.believed.length > 0) signedTo = Math.max(signedTo ?? 0, one2.checkpoint.size);
  }
  let anchoredTo = null;
  for (const one2 of outside) {
    const vouched = await vouches(one2, "receipt_false");
    const known = one2.proof && leaf(one2.proof.position);
    if (one2.proof && known && !same(known, one2.proof.leaf))
      findings.breaks("receipt_false", { file: one2.from, position: one2.proof.position });
    if (vouched === null) continue;
    if (trust && vouched.signers.length === 0) findings.breaks("not_signed_by_trusted", { file: one2.from });
    else if (one2.checkpoint.size > manifest.size)
      findings.reserves("receipt_beyond", { file: one2.from, position: one2.checkpoint.size });
    else if (!roots.has(one2.checkpoint.size))
      findings.reserves("consistency_not_here", { file: one2.from, position: one2.checkpoint.size });
    else anchoredTo = Math.max(anchoredTo ?? 0, one2.checkpoint.size);
  }
  return { signedTo, anchoredTo };
}
async function isManifestSigned(archive, { origin }, keys, findings) {
  const source = archive.size("manifest.note") === null ? null : await mustRead(archive, "manifest.note");
  if (!source) return false;
  try {
    const note = parseNote(source);
    const said = manifestBody(origin ?? "", hashOfBytes(await mustRead(archive, "manifest.json")));
    if (note.body !== said) throw new BadNote("It signs another manifest.");
    return (await signersOf(note, keys)).length > 0;
  } catch (error2) {
    if (!(error2 instanceof BadNote)) throw error2;
    findings.breaks("manifest_false", { file: "manifest.note", detail: error2.message });
    return false;
  }
}

// domain/ledger/verifier/verify.ts
var nothing = {
  broken: [],
  reserved: [],
  unreadable: null,
  org: null,
  origin: null,
  case: null,
  size: 0,
  root: "",
  included: 0,
  withheld: {},
  signedTo: null,
  anchoredTo: null,
  underCommonRoot: null,
  publications: []
};
async function verify(source, given = {}) {
  const findings = new Findings();
  try {
    const archive = await openArchive(source);
    const manifest = await readContents(archive, findings);
    const about = {
      org: manifest.org,
      origin: manifest.origin ?? null,
      case: manifest.scope.case ?? null,
      size: manifest.size,
      root: manifest.root
    };
    if (findings.broken.length > 0) return { ...nothing, ...about, exit: 1, broken: findings.broken };
    return concluded(
      { ...nothing, ...about, ...await judge(archive, manifest, given, findings) },
      findings,
      given.strict ?? false
    );
  } catch (error2) {
    if (!(error2 instanceof Unreadable)) throw error2;
    return { ...nothing, exit: 64, broken: findings.broken, unreadable: { code: error2.code, about: error2.about } };
  }
}
async function judge(archive, manifest, given, findings) {
  const witnesses = await readWitnesses(archive, given.trust ?? null, given.held ?? [], findings);
  const positions = positionsOf(archive);
  const withheld = read(await mustRead(archive, "withheld.json"), withheldSchema, "withheld.json");
  accountForAll(positions, withheld, manifest, findings);
  const wanted = /* @__PURE__ */ new Set([...positions, ...witnesses.outside.flatMap(({ proof }) => proof?.position ?? [])]);
  const tree = holdsProofs(archive) ? await byProofs(archive, manifest, witnesses, { positions, wanted }, findings) : await byLeaves(archive, manifest, witnesses, wanted, findings);
  const shelf = new BundleShelf(archive, findings);
  const replay = new Replay(shelf);
  const revoked = await readEvents({ archive, manifest, positions, tree, withheld, shelf, replay }, findings);
  await tree.end();
  for (const file of shelf.unnamed) findings.breaks("file_added", { file });
  const vouched = await checkWitnesses(witnesses, manifest, tree, revoked, findings);
  const { underCommonRoot, anchoredTo } = await checkCommonRoots(archive, witnesses, findings);
  const shown = { ...vouched, anchoredTo: farther(vouched.anchoredTo, anchoredTo), underCommonRoot };
  await reserve(archive, manifest, { witnesses, vouched: shown, withheld, replay }, findings);
  return { ...shown, included: positions.length, withheld: countsOf(withheld), publications: replay.publications };
}
var farther = (one2, other) => one2 === null || other === null ? one2 ?? other : Math.max(one2, other);
function positionsOf(archive) {
  return archive.names.filter((name) => name.startsWith("events/")).map((name) => {
    const position = Number(/^events\/(\d{8})\.json$/.exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(position)) throw new Unreadable("unknown_shape", name);
    return position;
  });
}
function accountForAll(positions, withheld, manifest, findings) {
  const stretches = [
    ...positions.map((position) => ({ from: position, to: position })),
    ...withheld.events.map(({ from, to }) => ({ from, to }))
  ].sort((a, b) => a.from - b.from);
  let next = 0;
  for (const { from, to } of stretches) {
    if (from !== next || to < from) return findings.breaks("not_accounted_for", { position: Math.min(from, next) });
    next = to + 1;
  }
  if (next !== manifest.size) return findings.breaks("not_accounted_for", { position: Math.min(next, manifest.size) });
  if (positions.length !== manifest.included || manifest.size - positions.length !== manifest.withheld)
    findings.breaks("manifest_false", { file: "manifest.json" });
}
async function reserve(archive, manifest, { witnesses, vouched, withheld, replay }, findings) {
  const { size } = manifest;
  const { signedTo, anchoredTo } = vouched;
  for (const { code, position, detail } of replay.objections)
    if (illegal.some((one2) => one2 === code) || code === "unknown_past" && manifest.scope.case)
      findings.breaks(code, { position, detail });
    else findings.reserves("not_judged", { position, detail: detail ? `${code} ${detail}` : code });
  for (const { authorised, position, faults } of replay.publications)
    if (authorised === false) findings.breaks("published_without_authority", { position, detail: faults.join(", ") });
  if (!witnesses.trust) findings.reserves("keys_not_pinned");
  else if (signedTo === null) {
    if (witnesses.checkpoints.length > 0) findings.breaks("not_signed_by_trusted", { file: "checkpoints.txt" });
    else findings.breaks("not_signed_by_trusted", { detail: "nothing" });
  } else if (signedTo < size) findings.reserves("unsigned_range", { position: signedTo });
  if (!witnesses.trust && witnesses.checkpoints.length === 0) findings.reserves("nothing_signed");
  if (anchoredTo === null) findings.reserves("never_anchored");
  else if (anchoredTo < size) findings.reserves("unanchored_range", { position: anchoredTo });
  const signed = await isManifestSigned(archive, manifest, witnesses.keys, findings);
  if (!signed && archive.names.some((name) => /\.(?:html|pdf)$|^CERTIFICATE-|^(?:votes|redlines)\//.test(name)))
    findings.reserves("pages_not_proven");
  if (holdsProofs(archive) && manifest.withheld > 0) findings.reserves("completeness_not_shown");
  for (const { from, class: why } of withheld.events)
    findings.reserves("events_withheld", { position: from, detail: why });
  for (const { position, field: field2, class: why } of withheld.values)
    findings.reserves(why === "erased" ? "erased" : "values_withheld", { position, detail: field2 });
  for (const { route, position } of replay.publications)
    if (route === "break_glass") findings.reserves("break_glass", { position });
  if (replay.brokenGlasses > 0 && !replay.publications.some(({ route }) => route === "break_glass"))
    findings.reserves("break_glass");
  if (replay.found > 0) findings.reserves("found_publication", { count: replay.found });
}
function countsOf({ events }) {
  const counts = {};
  for (const { from, to, class: why } of events) counts[why] = (counts[why] ?? 0) + to - from + 1;
  return counts;
}
function concluded(verdict, { broken, reserved }, strict) {
  const exit = broken.length > 0 || strict && reserved.length > 0 ? 1 : reserved.length > 0 ? 2 : 0;
  return { ...verdict, exit, broken, reserved };
}

// domain/ledger/verifier/command.ts
var usage = "verify <bundle.zip> [--trust keys.json] [--receipt receipt.json]… [--strict] [--json] [--language fr|en]";
var UNREADABLE = 64;
async function runCommand(args) {
  const asked = read2(args);
  if (!asked) return { exit: UNREADABLE, said: "", complained: usage };
  const { open: open3, readFile } = await import("node:fs/promises");
  const text2 = async (path2) => (await readFile(path2)).toString();
  try {
    const given = {
      trust: asked.trust === null ? null : await text2(asked.trust),
      held: await Promise.all(asked.receipts.map(async (name) => ({ name, text: await text2(name) }))),
      strict: asked.strict
    };
    const handle = await open3(asked.file);
    try {
      const verdict = await verify(await sourceOf(handle), given);
      return {
        exit: verdict.exit,
        said: asked.json ? JSON.stringify(verdict, null, 2) : inWords(verdict, asked.language),
        complained: ""
      };
    } finally {
      await handle.close();
    }
  } catch (error2) {
    if (error2.code === void 0) throw error2;
    return { exit: UNREADABLE, said: "", complained: error2.message };
  }
}
async function sourceOf(handle) {
  const { size } = await handle.stat();
  return {
    size,
    async read(from, length) {
      const bytes3 = new Uint8Array(length);
      let done = 0;
      while (done < length) {
        const { bytesRead } = await handle.read(bytes3, done, length - done, from + done);
        if (bytesRead === 0) break;
        done += bytesRead;
      }
      return bytes3.subarray(0, done);
    }
  };
}
function read2(args) {
  const files = [];
  const receipts = [];
  const options = { trust: null, strict: false, json: false, language: "en" };
  for (let at2 = 0; at2 < args.length; at2++) {
    const arg = args[at2] ?? "";
    const value = args[at2 + 1];
    if (arg === "--strict" || arg === "--json") options[arg === "--json" ? "json" : "strict"] = true;
    else if (arg === "--trust" && value) options.trust = value;
    else if (arg === "--receipt" && value) receipts.push(value);
    else if (arg === "--language" && languages.some((one2) => one2 === value)) options.language = value;
    else if (arg.startsWith("-")) return null;
    else files.push(arg);
    if (["--trust", "--receipt", "--language"].includes(arg)) at2++;
  }
  const [file, ...others] = files;
  return file && others.length === 0 ? { ...options, file, receipts } : null;
}
function inWords(verdict, language) {
  const listed = listedIn(verdict, language);
  return [sentenceOf(verdict, language), ...listed.length > 0 ? ["", ...listed] : []].join("\n");
}

// domain/ledger/verifier/page.ts
var words2 = {
  fr: {
    title: "Vérifier un dossier de preuve",
    lead: "Déposez ici un dossier, les clés de l’organisation et vos reçus. Rien ne quitte cet ordinateur : la page fonctionne réseau coupé.",
    bundle: "Dossier (.zip)",
    trust: "Clés de confiance (keys.json)",
    trustHint: "Reçues par une autre voie que le dossier. Sans elles, aucune signature n’est vérifiée.",
    receipts: "Reçus (receipt.json)",
    receiptsHint: "Les vôtres, s’il y en a ; plusieurs à la fois.",
    check: "Vérifier",
    checking: "Vérification en cours…",
    choose: "Choisissez d’abord un dossier.",
    unread: "Un de ces fichiers ne se lit pas : il a changé depuis qu’il a été choisi, ou n’est plus là. Choisissez-le de nouveau.",
    drop: "Ou déposez les fichiers n’importe où sur cette page.",
    limits: "Ce que cela ne prouve pas : qu’une action a été consignée, que les mots sont vrais, qui était au clavier, l’heure exacte, ni ce qui suit le dernier ancrage contre qui tiendrait la base et la clé.",
    other: "English"
  },
  en: {
    title: "Check an evidence bundle",
    lead: "Drop a bundle here, the organisation’s keys and your receipts. Nothing leaves this computer: the page works with the network off.",
    bundle: "Bundle (.zip)",
    trust: "Trusted keys (keys.json)",
    trustHint: "Received by another way than the bundle. Without them, no signature is checked.",
    receipts: "Receipts (receipt.json)",
    receiptsHint: "Yours, if you have any; several at once.",
    check: "Check",
    checking: "Checking…",
    choose: "Choose a bundle first.",
    unread: "One of these files cannot be read: it changed since it was chosen, or is gone. Choose it again.",
    drop: "Or drop the files anywhere on this page.",
    limits: "What it does not prove: that an action was logged at all, that words are true, who sat at the keyboard, the exact time, nor anything after the last anchor against somebody who holds both the database and the key.",
    other: "Français"
  }
};
function mountPage(root2) {
  const chosen = { bundle: null, size: 0, trust: null, receipts: [] };
  let language = navigator.language.startsWith("fr") ? "fr" : "en";
  const asked = new URLSearchParams(location.search).get("lang");
  if (asked === "fr" || asked === "en") language = asked;
  const draw = (answer) => {
    const said = words2[language];
    document.documentElement.lang = language;
    document.title = said.title;
    const other = element("button", {
      type: "button",
      className: "quiet",
      textContent: said.other,
      lang: language === "fr" ? "en" : "fr"
    });
    other.onclick = () => {
      language = language === "fr" ? "en" : "fr";
      draw();
    };
    const form = element("form");
    const status = element("div", { role: "status", className: "verdict" });
    if (answer) status.append(answer);
    form.append(
      field(
        [said.bundle],
        ".zip",
        false,
        chosen.bundle ? [chosen.bundle] : [],
        ([file]) => chooseBundle(chosen, file ?? null)
      ),
      field(
        [said.trust, said.trustHint],
        ".json",
        false,
        chosen.trust ? [chosen.trust] : [],
        ([file]) => chosen.trust = file ?? null
      ),
      field(
        [said.receipts, said.receiptsHint],
        ".json,.txt",
        true,
        chosen.receipts,
        (files) => chosen.receipts = files
      ),
      element("button", { type: "submit", textContent: said.check }),
      element("p", { className: "quiet", textContent: said.drop })
    );
    form.onsubmit = async (event2) => {
      event2.preventDefault();
      if (!chosen.bundle) return say(element("p", { textContent: said.choose }));
      say(element("p", { textContent: said.checking }));
      say(await judged(chosen, language).catch(() => element("p", { textContent: words2[language].unread })));
    };
    const say = (answer2) => {
      status.replaceChildren(answer2);
      status.scrollIntoView({ block: "nearest" });
    };
    const top = element("header");
    top.append(element("b", { textContent: "Sangfroid" }), other);
    root2.replaceChildren(
      top,
      element("h1", { textContent: said.title }),
      element("p", { className: "lead", textContent: said.lead }),
      form,
      status,
      element("p", { className: "quiet", textContent: said.limits })
    );
  };
  document.ondragover = (event2) => event2.preventDefault();
  document.ondrop = (event2) => {
    event2.preventDefault();
    take([...event2.dataTransfer?.files ?? []], chosen);
    draw();
  };
  draw();
}
function take(files, chosen) {
  for (const file of files)
    if (file.name.endsWith(".zip")) chooseBundle(chosen, file);
    else if (/key/i.test(file.name)) chosen.trust = file;
    else chosen.receipts.push(file);
}
function chooseBundle(chosen, file) {
  chosen.bundle = file;
  chosen.size = file?.size ?? 0;
}
async function judged({ bundle, size, trust, receipts }, language) {
  if (bundle?.size !== size) throw new Error("The bundle is not the file that was chosen.");
  const held = await Promise.all(receipts.map(async (file) => ({ name: file.name, text: await file.text() })));
  const verdict = await verify(sourceOf2(bundle), { trust: trust ? await trust.text() : null, held });
  const answer = element("div");
  answer.dataset.exit = String(verdict.exit);
  const list = element("ul");
  list.append(...listedIn(verdict, language).map((line) => element("li", { textContent: line })));
  answer.append(spoken2(sentenceOf(verdict, language)), list);
  return answer;
}
function spoken2(sentence) {
  const [, verdict = sentence, why = ""] = /^([^:]+)(:.*)$/s.exec(sentence) ?? [];
  const said = element("p", { className: "sentence" });
  said.append(element("b", { textContent: verdict }), why);
  return said;
}
var sourceOf2 = (file) => ({
  size: file.size,
  read: async (from, length) => new Uint8Array(await file.slice(from, from + length).arrayBuffer())
});
function field([label, hint], accept, multiple, chosen, take2) {
  const whole = element("label");
  const input = element("input", { type: "file", accept, multiple });
  if (chosen.length > 0) {
    const files = new DataTransfer();
    for (const file of chosen) files.items.add(file);
    input.files = files.files;
  }
  input.onchange = () => take2([...input.files ?? []]);
  whole.append(element("span", { textContent: label ?? "" }));
  if (hint) whole.append(element("small", { textContent: hint }));
  whole.append(input);
  return whole;
}
function element(tag, properties = {}) {
  return Object.assign(document.createElement(tag), properties);
}

// domain/ledger/verifier/main.ts
config({ jitless: true });
var root = typeof document === "undefined" ? null : document.getElementById("verify");
if (root) mountPage(root);
else if (typeof process !== "undefined" && import.meta.main) {
  const { exit, said, complained } = await runCommand(process.argv.slice(2));
  if (said) console.log(said);
  if (complained) console.error(complained);
  process.exitCode = exit;
}
export {
  sentenceOf,
  verify
};

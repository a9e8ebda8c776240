import { nearest } from "../../src/recipes/near";

it("offers names that share half of their characters, the most alike first", () => {
  expect(nearest("陈志远", ["林岚", "陈志", "陈志明", "陈大"])).toEqual(["陈志", "陈志明"]);
});

it("offers a name of which what is given is a part, however long it is", () => {
  expect(nearest("水库", ["清溪镇石桥水库管理站", "清溪镇医院"])).toEqual(["清溪镇石桥水库管理站"]);
});

it("counts a character that is there once only once", () => {
  expect(nearest("林林林", ["林岚"])).toEqual([]);
});

it("offers five at most, each once", () => {
  const names = ["一中", "二中", "三中", "四中", "五中", "六中", "一中"];
  expect(nearest("中", names)).toEqual(["一中", "三中", "二中", "五中", "六中"]);
});

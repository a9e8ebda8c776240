import type { Level } from "../../src/lexicon";
import { shortForms } from "../../src/lexicon/shorts";

describe("shortForms", () => {
  it.each<[string, Level, readonly string[]]>([
    ["浙江省", "province", ["浙江"]],
    ["北京市", "province", ["北京"]],
    ["新疆维吾尔自治区", "province", ["新疆"]],
    ["内蒙古自治区", "province", ["内蒙古"]],
    ["广西壮族自治区", "province", ["广西"]],
    ["香港特别行政区", "province", ["香港"]],
    ["金华市", "prefecture", ["金华"]],
    ["徐州市", "prefecture", ["徐州"]],
    ["喀什地区", "prefecture", ["喀什"]],
    ["锡林郭勒盟", "prefecture", ["锡林郭勒"]],
    ["甘孜藏族自治州", "prefecture", ["甘孜州", "甘孜"]],
    ["黔东南苗族侗族自治州", "prefecture", ["黔东南州", "黔东南"]],
    ["克孜勒苏柯尔克孜自治州", "prefecture", ["克孜勒苏州", "克孜勒苏"]],
    ["博尔塔拉蒙古自治州", "prefecture", ["博尔塔拉州", "博尔塔拉"]],
    ["永康市", "county", ["永康"]],
    ["昌江区", "county", ["昌江"]],
    ["浦东新区", "county", ["浦东"]],
    ["峰峰矿区", "county", ["峰峰"]],
    ["神农架林区", "county", ["神农架"]],
    ["敖汉旗", "county", ["敖汉"]],
    ["瀍河回族区", "county", ["瀍河区", "瀍河"]],
    ["马边彝族自治县", "county", ["马边县", "马边"]],
    ["石柱土家族自治县", "county", ["石柱县", "石柱"]],
    ["积石山保安族东乡族撒拉族自治县", "county", ["积石山县", "积石山"]],
    ["龙胜各族自治县", "county", ["龙胜县", "龙胜"]],
    ["东乡族自治县", "county", ["东乡县", "东乡"]],
    ["鄂伦春自治旗", "county", ["鄂伦春旗", "鄂伦春"]],
    ["莫力达瓦达斡尔族自治旗", "county", ["莫力达瓦旗", "莫力达瓦"]],
    ["唐先镇", "town", ["唐先"]],
    ["江南街道", "town", ["江南"]],
    ["第一街道", "town", []],
    ["江南朝鲜族满族乡", "town", ["江南乡", "江南"]],
  ])("cuts %s", (name, level, expected) => {
    expect(shortForms(name, level)).toEqual(expected);
  });

  it.each<[string, Level]>([
    ["歙县", "county"],
    ["市中区", "county"],
    ["城区", "county"],
    ["郊区", "county"],
    ["矿区", "county"],
    ["江南区", "county"],
    ["公安县", "county"],
    ["资源县", "county"],
    ["苏州工业园区", "county"],
    ["巴林左旗", "county"],
    ["建设街道", "town"],
    ["石镇", "town"],
    ["大柴旦行政委员会", "county"],
  ])("leaves %s whole", (name, level) => {
    expect(shortForms(name, level)).toEqual([]);
  });
});

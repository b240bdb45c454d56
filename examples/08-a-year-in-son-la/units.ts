import type { Scheme, Unit } from "par-index";
import { sonLa880Departments, sonLa880Districts } from "par-index/schemes";

/** A block of units and the scheme that it is scored by. */
export interface Block {
  readonly id: "departments" | "districts";
  readonly scheme: Scheme;
  readonly units: readonly Unit[];
  /** Leaves about things that need not arise in a year: complaints, late dossiers, units of its own, findings. */
  readonly mayNotArise: readonly string[];
}

/** The departments and agencies, and the districts and city, that Sơn La had in 2021. The names are real; no figure is. */
export const blocks: readonly Block[] = [
  {
    id: "departments",
    scheme: sonLa880Departments,
    mayNotArise: ["1.3.2", "2.1.1", "2.2.2", "3.1.3", "3.4.2", "4.1.2", "4.3.2", "5.4.3", "6.1.2", "6.3.2"],
    units: named("sở, ban, ngành", "department", [
      ["van-phong-ubnd-tinh", "Văn phòng UBND tỉnh"],
      ["so-noi-vu", "Sở Nội vụ"],
      ["so-tu-phap", "Sở Tư pháp"],
      ["so-ke-hoach-va-dau-tu", "Sở Kế hoạch và Đầu tư"],
      ["so-tai-chinh", "Sở Tài chính"],
      ["so-cong-thuong", "Sở Công Thương"],
      ["so-nong-nghiep-va-ptnt", "Sở Nông nghiệp và Phát triển nông thôn"],
      ["so-giao-thong-van-tai", "Sở Giao thông vận tải"],
      ["so-xay-dung", "Sở Xây dựng"],
      ["so-tai-nguyen-va-moi-truong", "Sở Tài nguyên và Môi trường"],
      ["so-thong-tin-va-truyen-thong", "Sở Thông tin và Truyền thông"],
      ["so-lao-dong-thuong-binh-va-xa-hoi", "Sở Lao động - Thương binh và Xã hội"],
      ["so-van-hoa-the-thao-va-du-lich", "Sở Văn hóa, Thể thao và Du lịch"],
      ["so-khoa-hoc-va-cong-nghe", "Sở Khoa học và Công nghệ"],
      ["so-giao-duc-va-dao-tao", "Sở Giáo dục và Đào tạo"],
      ["so-y-te", "Sở Y tế"],
      ["so-ngoai-vu", "Sở Ngoại vụ"],
      ["thanh-tra-tinh", "Thanh tra tỉnh"],
      ["ban-dan-toc", "Ban Dân tộc"],
      ["ban-quan-ly-cac-khu-cong-nghiep", "Ban Quản lý các khu công nghiệp"],
    ]),
  },
  {
    id: "districts",
    scheme: sonLa880Districts,
    mayNotArise: ["3.1.3", "3.5.3", "4.1.3", "4.3.2", "5.4.4", "6.1.3"],
    units: named("huyện, thành phố", "district", [
      ["thanh-pho-son-la", "Thành phố Sơn La"],
      ["quynh-nhai", "Huyện Quỳnh Nhai"],
      ["thuan-chau", "Huyện Thuận Châu"],
      ["muong-la", "Huyện Mường La"],
      ["bac-yen", "Huyện Bắc Yên"],
      ["phu-yen", "Huyện Phù Yên"],
      ["moc-chau", "Huyện Mộc Châu"],
      ["yen-chau", "Huyện Yên Châu"],
      ["mai-son", "Huyện Mai Sơn"],
      ["song-ma", "Huyện Sông Mã"],
      ["sop-cop", "Huyện Sốp Cộp"],
      ["van-ho", "Huyện Vân Hồ"],
    ]),
  },
];

function named(group: string, kind: string, list: readonly (readonly [string, string])[]): readonly Unit[] {
  return list.map(([id, name]) => ({ id, name, group, kind }));
}

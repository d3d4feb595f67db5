package part10_test
import ("testing";"fmt";"os";"encoding/json";"strconv";"strings"
"github.com/suyashkumar/dicom/pkg/tag"
"github.com/fluoronet/fluoro/imaging/part10")
func TestX(t *testing.T){
 raw,_:=os.ReadFile("/work/shared/data/confidentiality_profile_attributes.json")
 var rows []map[string]string
 json.Unmarshal(raw,&rows)
 have:=map[part10.Tag]bool{}
 for _,r:=range rows{ v,err:=strconv.ParseUint(r["id"],16,32); if err!=nil{fmt.Println("pattern",r["id"]);continue}
  have[part10.Tag(v)]=true
  if part10.DictionaryName(part10.Tag(v))==""{fmt.Println("nodict",r["tag"],r["name"],r["basicProfile"])}
  if v>>16<=2||strings.HasPrefix(r["id"],"00287f")||strings.HasPrefix(r["id"],"0400"){fmt.Println(r["tag"],r["name"],r["basicProfile"])}
 }
 for g:=0;g<0x10000;g+=2{for e:=0;e<0x10000;e++{ tg:=part10.Tag(g<<16|e); if e==0{continue}
  if i,err:=tag.Find(tag.Tag{Group:uint16(g),Element:uint16(e)});err==nil&&i.VRs[0]=="UI"&&!have[tg]{fmt.Println("UI",tg,i.Name)}}}
 fmt.Println(part10.DictionaryName(0x60021500),part10.DictionaryVR(0x0040A160),have[0x0040A160],have[0x00400275], have[0x00080201])
}

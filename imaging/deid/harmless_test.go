package deid

import "testing"

// Descriptions as scanners and departments write them, none of which names
// anybody: they must stay as they are.
var harmless = []string{
	"CT CHEST W/O CONTRAST", "CT ABD/PELVIS W IV CONTRAST", "Thorax 1.0 B70f", "Lung 1.25mm", "AX LUNG 2.5 BONE", "CHEST PA AND LATERAL",
	"XR Chest 1 View Portable", "MRI BRAIN WO/W CONTRAST", "t2_tse_tra_p2_320", "t1_mprage_sag_p2_iso_1.0", "ep2d_diff_3scan_trace_p2_ADC",
	"AX T2 FLAIR FS", "SAG T1 SE", "COR STIR", "DWI b=1000", "ADC (10^-6 mm²/s)", "3D TOF MRA", "SWI_Images", "mIP_Images(SW)", "Pha_Images",
	"PET WB CORRECTED", "PET AC 3D WB", "WB CT SLICES 5.0 HD_FoV", "CT Atten Cor Head In 4.0", "FDG PET/CT SKULL TO MID-THIGH", "NM Whole Body Bone",
	"US ABDOMEN COMPLETE", "US CAROTID DUPLEX BILATERAL", "TTE complete w/ Doppler", "MAMMO SCREENING BILATERAL W TOMO", "L CC", "R MLO", "RCC ID 24",
	"DBT Slices", "XA CORONARY LCA", "LV gram 15 fps", "Cardiac Function 4CH", "CINE_segmented_SAX_b1", "PSIR_TI_300ms", "TWIST_CoW_0.9",
	"Recon 2: 5mm STND", "SMART mA 120-500", "DoseReport", "Patient Protocol", "Topogram 0.6 T20s", "LOCALIZER", "3-plane loc", "SCOUT",
	"MPR Cor 3x3", "VRT Range[1]", "Perfusion 4D 5.0 Hr36", "Dual Energy 80/140 kV", "kV 120 mAs 200", "Contrast: Omnipaque 350 100 ml", "Gadovist 7.5 ml",
	"Hip Rt AP", "Knee Lt 3V", "C-Spine Flex/Ext", "L-SPINE 5 VIEWS", "SKULL 4V", "Abdomen KUB", "Barium swallow", "MR ENTEROGRAPHY", "MRCP 3D",
	"Prostate mpMRI PI-RADS v2.1", "BREAST DYNAMIC 1 PRE 5 POST", "AX VIBE 448x256", "Matrix 256*256", "TR/TE 2000/30", "TE 1.23/2.46 ms",
	"PosDisp: [9] cine_trufi", "DTI 64 directions", "fMRI resting state 2mm TR800", "MoCoSeries", "R2* map", "T1_MAP", "ASL 3D tra iso 3.0",
	"Slice thickness 0.625, spacing 0.625", "Convolution kernel LUNG", "COVID-19 AR chest", "Follow up 6 months", "Post op day 3", "RT SIM CT",
	"HEAD^ROUTINE", "1. Head Spiral", "NECK SOFT TISSUE", "CTA HEAD/NECK 0.75", "CTPE 1mm", "CT Colonography PRONE", "Urogram 10 min", "Delayed 15 MIN",
	"Lossy compression with JPEG baseline, IJG quality factor 90, compression ratio 20.833", "Reformatted from axial images", "Age 61 years",
}

func TestHarmlessTextStays(t *testing.T) {
	c := &cleaner{id: &identity{}}
	for _, text := range harmless {
		out, ok := c.clean([]byte(text), "LO", []string{"ISO_IR 192"}, strict)
		if !ok || string(out) != text {
			t.Errorf("%q became %q", text, out)
		}
	}
}

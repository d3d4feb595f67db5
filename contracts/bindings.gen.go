// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package contracts

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// GovernanceSeats is an auto generated low-level Go binding around an user-defined struct.
type GovernanceSeats struct {
	Admin          common.Address
	AdminDelay     uint32
	Admission      common.Address
	AdmissionDelay uint32
	Guardian       common.Address
	Contributors   []common.Address
}

// ICourtBatch is an auto generated low-level Go binding around an user-defined struct.
type ICourtBatch struct {
	Node    uint32
	Salt    [32]byte
	Runtime [32]byte
	Proof   [][32]byte
	Flags   []bool
}

// ICourtCase is an auto generated low-level Go binding around an user-defined struct.
type ICourtCase struct {
	Challenger common.Address
	Bond       *big.Int
	Epoch      uint32
	First      [32]byte
}

// ICourtDecision is an auto generated low-level Go binding around an user-defined struct.
type ICourtDecision struct {
	StudyId  [32]byte
	Marks    *big.Int
	Verdicts []ICourtVerdict
}

// ICourtFirst is an auto generated low-level Go binding around an user-defined struct.
type ICourtFirst struct {
	Nodes    []uint32
	Statuses []uint16
	Findings [][32]byte
	Final    uint8
	Group    uint8
}

// ICourtPenalties is an auto generated low-level Go binding around an user-defined struct.
type ICourtPenalties struct {
	Unrevealed   *big.Int
	Disagreement *big.Int
	Overturned   *big.Int
	Bond         *big.Int
}

// ICourtVerdict is an auto generated low-level Go binding around an user-defined struct.
type ICourtVerdict struct {
	Artefacts [32]byte
	Outcome   [32]byte
}

// IInferenceLedgerOpening is an auto generated low-level Go binding around an user-defined struct.
type IInferenceLedgerOpening struct {
	StudyId   [32]byte
	Artefacts [32]byte
	Outcome   [32]byte
}

// IInferenceLedgerSchedule is an auto generated low-level Go binding around an user-defined struct.
type IInferenceLedgerSchedule struct {
	CommitBlocks uint16
	RevealBlocks uint16
	WindowEpochs uint16
	TaskEpochs   uint16
	WidenEpochs  uint16
}

// IInferenceLedgerSeries is an auto generated low-level Go binding around an user-defined struct.
type IInferenceLedgerSeries struct {
	ModelId  [32]byte
	Runtime  [32]byte
	Failed   *big.Int
	Openings []IInferenceLedgerOpening
}

// IInferenceLedgerTask is an auto generated low-level Go binding around an user-defined struct.
type IInferenceLedgerTask struct {
	State uint8
	Count uint8
	Floor uint8
	Epoch uint32
	Since uint32
}

// IModelRegistryModel is an auto generated low-level Go binding around an user-defined struct.
type IModelRegistryModel struct {
	Vendor         common.Address
	RecallReason   uint16
	PublishedEpoch *big.Int
	RecalledEpoch  *big.Int
	Escrow         *big.Int
	Terms          IModelRegistryTerms
}

// IModelRegistryTerms is an auto generated low-level Go binding around an user-defined struct.
type IModelRegistryTerms struct {
	ModalityMask uint32
	FindingCount uint8
	Quorum       uint8
	Target       uint8
	Committee    uint8
	FeePerTask   *big.Int
	Tolerances   [32]byte
}

// INodeRegistryNode is an auto generated low-level Go binding around an user-defined struct.
type INodeRegistryNode struct {
	Owner      common.Address
	Signer     common.Address
	State      uint8
	ExitableAt *big.Int
	Since      *big.Int
	Stake      *big.Int
	Metadata   [32]byte
}

// INodeRegistryParams is an auto generated low-level Go binding around an user-defined struct.
type INodeRegistryParams struct {
	ExitBlocks  uint32
	SignerGrace uint32
	HonestBps   uint16
	Sink        common.Address
}

// INodeRegistryTotals is an auto generated low-level Go binding around an user-defined struct.
type INodeRegistryTotals struct {
	Staked   *big.Int
	Credited *big.Int
}

// IRewardPoolParams is an auto generated low-level Go binding around an user-defined struct.
type IRewardPoolParams struct {
	RoyaltyBps           uint16
	EmissionPerInstance  *big.Int
	EmissionMaxInstances uint32
	LabelBonus           *big.Int
	LeastQuorum          uint8
	LeastFee             *big.Int
}

// IRewardPoolPayment is an auto generated low-level Go binding around an user-defined struct.
type IRewardPoolPayment struct {
	Account common.Address
	Amount  *big.Int
}

// IRewardPoolRates is an auto generated low-level Go binding around an user-defined struct.
type IRewardPoolRates struct {
	RoyaltyBps   *big.Int
	PerInstance  *big.Int
	MaxInstances *big.Int
	LeastQuorum  *big.Int
	LeastFee     *big.Int
	Budget       *big.Int
	Emitted      *big.Int
}

// IRewardPoolTotals is an auto generated low-level Go binding around an user-defined struct.
type IRewardPoolTotals struct {
	Escrowed *big.Int
	Credited *big.Int
	Bonded   *big.Int
	Funded   *big.Int
	Returned *big.Int
	Paid     *big.Int
	Emitted  *big.Int
	Minted   *big.Int
}

// IStudyRegistryLabelWindow is an auto generated low-level Go binding around an user-defined struct.
type IStudyRegistryLabelWindow struct {
	Delay  *big.Int
	Period *big.Int
}

// IStudyRegistryRegistration is an auto generated low-level Go binding around an user-defined struct.
type IStudyRegistryRegistration struct {
	StudyId         [32]byte
	Cid             [32]byte
	Modality        uint8
	InstanceCount   uint32
	LabelCommitment [32]byte
	ConsentScopes   uint8
	ConsentExpires  uint64
}

// IStudyRegistryStudy is an auto generated low-level Go binding around an user-defined struct.
type IStudyRegistryStudy struct {
	Cid             [32]byte
	Contributor     common.Address
	Modality        uint8
	InstanceCount   uint32
	ConsentScopes   uint8
	ConsentExpires  uint64
	Withdrawn       bool
	Index           uint32
	Epoch           uint32
	Accepted        bool
	Rejected        bool
	LabelCommitment [32]byte
	LabelRevealed   bool
	Earning         bool
}

// AdmissionMetaData contains all meta data concerning the Admission contract.
var AdmissionMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"enumAdmission.Policy\",\"name\":\"policy_\",\"type\":\"uint8\"},{\"internalType\":\"contractIAccessManager\",\"name\":\"manager_\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"fullStake_\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"operatorStake_\",\"type\":\"uint96\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"fullStake\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"manager\",\"outputs\":[{\"internalType\":\"contractIAccessManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"operatorStake\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"policy\",\"outputs\":[{\"internalType\":\"enumAdmission.Policy\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"requirement\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"admitted\",\"type\":\"bool\"},{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ManagerZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumAdmission.Policy\",\"name\":\"policy\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"fullStake\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"operatorStake\",\"type\":\"uint96\"}],\"name\":\"StakesInvalid\",\"type\":\"error\"}]",
	ID:  "f85fb747f9b39d1fa925d39fffedc6f6c2",
	Bin: "0x610100346101c857601f61068838819003918201601f19168301916001600160401b038311848410176101cc578084926080946040528339810103126101c85780519060038210156101c85760208101516001600160a01b038116928382036101c85761007a6060610073604086016101e0565b94016101e0565b93811590811590816101bf575b506101b0575f9060018314908161019d575b811561017a575b5081811561014f575b50610110575060805260a05260c05260e05260405161049390816101f582396080518181816102390152610298015260a05181818161017f015261032d015260c0518181816095015281816103680152610471015260e0518181816101e501526103900152f35b6330f06b4f60e11b5f5290915061013b576004526001600160601b039081166024521660445260645ffd5b634e487b7160e01b5f52602160045260245ffd5b905061013b576002821480610165575b816100a9565b506001600160601b038481169086161161015f565b9150505f908061018b575b5f6100a0565b506001600160601b0385161515610185565b6001600160601b03861615159150610099565b6304d4a6f160e21b5f5260045ffd5b9050155f610087565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160601b03821682036101c85756fe6080806040526004361015610012575f80fd5b5f3560e01c9081630505c8c914610209575080631d8d8653146101a3578063481c6a751461013557806384772f27146100bd57639ac1fcde14610053575f80fd5b346100b9575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b95760206040516bffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346100b95760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b95760043573ffffffffffffffffffffffffffffffffffffffff811681036100b9576bffffffffffffffffffffffff610124604092610296565b835191151582529091166020820152f35b346100b9575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b957602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100b9575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b95760206040516bffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100b9575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b9577f0000000000000000000000000000000000000000000000000000000000000000906003821015610269576020918152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7f000000000000000000000000000000000000000000000000000000000000000090600382101561026957811561046a5773ffffffffffffffffffffffffffffffffffffffff604051917fd1f856ee0000000000000000000000000000000000000000000000000000000083526001600484015216602482015260408160448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa90811561045f575f916103b2575b5061038a57600214907f000000000000000000000000000000000000000000000000000000000000000090565b506001907f000000000000000000000000000000000000000000000000000000000000000090565b905060403d604011610458575b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f820116820182811067ffffffffffffffff82111761042b5760409183918352810103126100b95780519081151582036100b9576020015163ffffffff8116036100b9575f61035d565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b503d6103bf565b6040513d5f823e3d90fd5b50506001907f00000000000000000000000000000000000000000000000000000000000000009056",
}

// Admission is an auto generated Go binding around an Ethereum contract.
type Admission struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Admission) GetABI() abi.ABI {
	return c.abi
}

// NewAdmission creates a new instance of Admission.
func NewAdmission() *Admission {
	parsed, err := AdmissionMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Admission{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Admission) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint8 policy_, address manager_, uint96 fullStake_, uint96 operatorStake_) returns()
func (admission *Admission) PackConstructor(policy_ uint8, manager_ common.Address, fullStake_ *big.Int, operatorStake_ *big.Int) []byte {
	enc, err := admission.abi.Pack("", policy_, manager_, fullStake_, operatorStake_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackFullStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ac1fcde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fullStake() view returns(uint96)
func (admission *Admission) PackFullStake() []byte {
	enc, err := admission.abi.Pack("fullStake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFullStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ac1fcde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fullStake() view returns(uint96)
func (admission *Admission) TryPackFullStake() ([]byte, error) {
	return admission.abi.Pack("fullStake")
}

// UnpackFullStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ac1fcde.
//
// Solidity: function fullStake() view returns(uint96)
func (admission *Admission) UnpackFullStake(data []byte) (*big.Int, error) {
	out, err := admission.abi.Unpack("fullStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x481c6a75.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function manager() view returns(address)
func (admission *Admission) PackManager() []byte {
	enc, err := admission.abi.Pack("manager")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x481c6a75.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function manager() view returns(address)
func (admission *Admission) TryPackManager() ([]byte, error) {
	return admission.abi.Pack("manager")
}

// UnpackManager is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x481c6a75.
//
// Solidity: function manager() view returns(address)
func (admission *Admission) UnpackManager(data []byte) (common.Address, error) {
	out, err := admission.abi.Unpack("manager", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOperatorStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d8d8653.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operatorStake() view returns(uint96)
func (admission *Admission) PackOperatorStake() []byte {
	enc, err := admission.abi.Pack("operatorStake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperatorStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d8d8653.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operatorStake() view returns(uint96)
func (admission *Admission) TryPackOperatorStake() ([]byte, error) {
	return admission.abi.Pack("operatorStake")
}

// UnpackOperatorStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1d8d8653.
//
// Solidity: function operatorStake() view returns(uint96)
func (admission *Admission) UnpackOperatorStake(data []byte) (*big.Int, error) {
	out, err := admission.abi.Unpack("operatorStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0505c8c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policy() view returns(uint8)
func (admission *Admission) PackPolicy() []byte {
	enc, err := admission.abi.Pack("policy")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0505c8c9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function policy() view returns(uint8)
func (admission *Admission) TryPackPolicy() ([]byte, error) {
	return admission.abi.Pack("policy")
}

// UnpackPolicy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0505c8c9.
//
// Solidity: function policy() view returns(uint8)
func (admission *Admission) UnpackPolicy(data []byte) (uint8, error) {
	out, err := admission.abi.Unpack("policy", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackRequirement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84772f27.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requirement(address account) view returns(bool admitted, uint96 stake)
func (admission *Admission) PackRequirement(account common.Address) []byte {
	enc, err := admission.abi.Pack("requirement", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequirement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84772f27.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requirement(address account) view returns(bool admitted, uint96 stake)
func (admission *Admission) TryPackRequirement(account common.Address) ([]byte, error) {
	return admission.abi.Pack("requirement", account)
}

// RequirementOutput serves as a container for the return parameters of contract
// method Requirement.
type RequirementOutput struct {
	Admitted bool
	Stake    *big.Int
}

// UnpackRequirement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84772f27.
//
// Solidity: function requirement(address account) view returns(bool admitted, uint96 stake)
func (admission *Admission) UnpackRequirement(data []byte) (RequirementOutput, error) {
	out, err := admission.abi.Unpack("requirement", data)
	outstruct := new(RequirementOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Admitted = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Stake = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (admission *Admission) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], admission.abi.Errors["ManagerZero"].ID.Bytes()[:4]) {
		return admission.UnpackManagerZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], admission.abi.Errors["StakesInvalid"].ID.Bytes()[:4]) {
		return admission.UnpackStakesInvalidError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AdmissionManagerZero represents a ManagerZero error raised by the Admission contract.
type AdmissionManagerZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ManagerZero()
func AdmissionManagerZeroErrorID() common.Hash {
	return common.HexToHash("0x13529bc48fd927e5e9f2187760b6ae4dc427130d7e16a4c0a5bf4465569a08e7")
}

// UnpackManagerZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ManagerZero()
func (admission *Admission) UnpackManagerZeroError(raw []byte) (*AdmissionManagerZero, error) {
	out := new(AdmissionManagerZero)
	if err := admission.abi.UnpackIntoInterface(out, "ManagerZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdmissionStakesInvalid represents a StakesInvalid error raised by the Admission contract.
type AdmissionStakesInvalid struct {
	Policy        uint8
	FullStake     *big.Int
	OperatorStake *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakesInvalid(uint8 policy, uint96 fullStake, uint96 operatorStake)
func AdmissionStakesInvalidErrorID() common.Hash {
	return common.HexToHash("0x61e0d69ea48a4c01d117484a2b4ab02404b9d7d802e9a519fcba9763235f1398")
}

// UnpackStakesInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakesInvalid(uint8 policy, uint96 fullStake, uint96 operatorStake)
func (admission *Admission) UnpackStakesInvalidError(raw []byte) (*AdmissionStakesInvalid, error) {
	out := new(AdmissionStakesInvalid)
	if err := admission.abi.UnpackIntoInterface(out, "StakesInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtMetaData contains all meta data concerning the Court contract.
var CourtMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractNodeRegistry\",\"name\":\"nodes_\",\"type\":\"address\"},{\"internalType\":\"contractModelRegistry\",\"name\":\"models_\",\"type\":\"address\"},{\"internalType\":\"contractStudyRegistry\",\"name\":\"studies_\",\"type\":\"address\"},{\"internalType\":\"contractRewardPool\",\"name\":\"pool_\",\"type\":\"address\"},{\"internalType\":\"contractInferenceLedger\",\"name\":\"ledger_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint96\",\"name\":\"unrevealed\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"disagreement\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"overturned\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"}],\"internalType\":\"structICourt.Penalties\",\"name\":\"penalties_\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"caseOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"}],\"internalType\":\"structICourt.Case\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"runtime\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bool[]\",\"name\":\"flags\",\"type\":\"bool[]\"}],\"internalType\":\"structICourt.Batch[]\",\"name\":\"batches\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"marks\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"artefacts\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outcome\",\"type\":\"bytes32\"}],\"internalType\":\"structICourt.Verdict[]\",\"name\":\"verdicts\",\"type\":\"tuple[]\"}],\"internalType\":\"structICourt.Decision[]\",\"name\":\"decisions\",\"type\":\"tuple[]\"}],\"name\":\"challenge\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochsToFinal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"runtime\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bool[]\",\"name\":\"flags\",\"type\":\"bool[]\"}],\"internalType\":\"structICourt.Batch[]\",\"name\":\"batches\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"marks\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"artefacts\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outcome\",\"type\":\"bytes32\"}],\"internalType\":\"structICourt.Verdict[]\",\"name\":\"verdicts\",\"type\":\"tuple[]\"}],\"internalType\":\"structICourt.Decision[]\",\"name\":\"decisions\",\"type\":\"tuple[]\"}],\"name\":\"finalise\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"ended\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ledger\",\"outputs\":[{\"internalType\":\"contractIInferenceLedger\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"models\",\"outputs\":[{\"internalType\":\"contractIModelRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nodes\",\"outputs\":[{\"internalType\":\"contractINodeRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"penalise\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"taken\",\"type\":\"uint96\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"penalties\",\"outputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"unrevealed\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"disagreement\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"overturned\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"}],\"internalType\":\"structICourt.Penalties\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pool\",\"outputs\":[{\"internalType\":\"contractIRewardPool\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint32[]\",\"name\":\"nodes\",\"type\":\"uint32[]\"},{\"internalType\":\"uint16[]\",\"name\":\"statuses\",\"type\":\"uint16[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"findings\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint8\",\"name\":\"final_\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"group\",\"type\":\"uint8\"}],\"internalType\":\"structICourt.First\",\"name\":\"first\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"runtime\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bool[]\",\"name\":\"flags\",\"type\":\"bool[]\"}],\"internalType\":\"structICourt.Batch[]\",\"name\":\"batches\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"marks\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"artefacts\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outcome\",\"type\":\"bytes32\"}],\"internalType\":\"structICourt.Verdict[]\",\"name\":\"verdicts\",\"type\":\"tuple[]\"}],\"internalType\":\"structICourt.Decision[]\",\"name\":\"decisions\",\"type\":\"tuple[]\"}],\"name\":\"resolve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"studies\",\"outputs\":[{\"internalType\":\"contractIStudyRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"taken\",\"type\":\"uint96\"}],\"name\":\"BatchPenalised\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"upheld\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"second\",\"type\":\"bytes32\"}],\"name\":\"ChallengeEnded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"},{\"components\":[{\"internalType\":\"uint32[]\",\"name\":\"nodes\",\"type\":\"uint32[]\"},{\"internalType\":\"uint16[]\",\"name\":\"statuses\",\"type\":\"uint16[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"findings\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint8\",\"name\":\"final_\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"group\",\"type\":\"uint8\"}],\"indexed\":false,\"internalType\":\"structICourt.First\",\"name\":\"first\",\"type\":\"tuple\"}],\"name\":\"TaskChallenged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"findings\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"nodes\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"Ending\",\"name\":\"end\",\"type\":\"uint256\"}],\"name\":\"TaskFinalised\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"floor\",\"type\":\"uint8\"}],\"name\":\"TaskReopened\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"counted\",\"type\":\"uint256\"}],\"name\":\"EvidenceIncomplete\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EvidenceMalformed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EvidenceUnordered\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EvidenceUnproven\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"exitBlocks\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"}],\"name\":\"ExitTooSoon\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"FirstMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"unrevealed\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"disagreement\",\"type\":\"uint96\"}],\"name\":\"HidingTooCheap\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MerkleProofInvalidMultiproof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"NotChallengeable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"NotResolvable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToFinalise\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contract_\",\"type\":\"address\"}],\"name\":\"WiringMismatch\",\"type\":\"error\"}]",
	ID:  "b61851212d697ab555f90c87022bad67c0",
	Bin: "0x61020080604052346106f05780616383803803809161001e8285610e57565b833981010361012081126106f05781516001600160a01b03811692908390036106f05760208101516001600160a01b038116908190036106f05760408201516001600160a01b038116908190036106f05760608301516001600160a01b03811692908390036106f05760808401516001600160a01b03811695908690036106f057608090609f1901126106f057604051926100b884610e28565b6100c460a08601610e7a565b84526100d260c08601610e7a565b94602085019586526100fa6101006100ec60e08401610e7a565b926040880193845201610e7a565b60608601908152604051637e062a3560e11b815291602083600481875afa928315610666575f93610e07575b50886080528460a0528560c0528360e0528961010052604051635830251360e11b815260a0816004818d5afa9081156106665761ffff916060915f91610de8575b506040818101518416610120529101519091166101405287516001600160601b03908116610160528951811661018052915182166101a0529151166101c0526001600160a01b03919091166101e05251637e062a3560e11b8152602081600481855afa908115610666575f91610dc9575b50604051620971a360e41b81526001600160a01b039190911690602081600481875afa908115610666575f91610d8f575b506001600160a01b0316301480610d1d575b80610ca2575b8381610c21575b61023191610f5c565b604051620971a360e41b81526020816004818c5afa80156106665789915f91610be5575b506001600160a01b031630149081610b88575b61027191610f5c565b604051620971a360e41b8152602081600481885afa908115610666575f91610b4e575b506001600160a01b0316301480610adc575b8481610a64575b6102b691610f5c565b604051620971a360e41b8152602081600481865afa908115610666575f91610a2a575b506001600160a01b03163014806109b8575b8281610940575b6102fb91610f5c565b604051637e062a3560e11b815291602083600481845afa928315610666576004936020915f91610913575b506040516303aa30b960e11b815294859182906001600160a01b03165afa8015610666575f906108d8575b61036593506001600160a01b031614610f5c565b604051620971a360e41b815290602082600481895afa80156106665786925f9161089c575b506001600160a01b031630149081610816575b81610795575b5080610711575b6103b49250610f5c565b5190516001600160601b0390811691168181106106fc576040516367f855cb60e11b815283608082600481895afa918215610666575f92610671575b5060a063ffffffff60049351169160405193848092635830251360e11b82525afa918215610666575f92610635575b5061043b61ffff60608401511661ffff60408501511690610f84565b600181901b92906001600160ff1b03811603610621578061ffff6020816104689451169201511690610f84565b918281029281840414901517156106215781811061060c576040516153f19081610f928239608051818181610444015281816109bc01528181610c3101528181610f5a01528181612a5401528181612f80015281816133d40152818161382201528181613c4401526141f9015260a05181818161088301528181610e2b01528181613a7a01528181613e8a01526140c9015260c0518181816101ac015281816132d601528181613b5001528181613f640152615163015260e05181818161052001528181610d7801528181610ea70152818161393301528181613d470152614145015261010051818181610a9b01528181610be10152818161116b01528181611c8901528181611fd0015281816123a10152614f75015261012051818181610789015281816108dd01526136420152610140518181816108bc015281816127e40152613600015261016051818181610a010152610c8c015261018051818181610cb9015281816120580152614f3201526101a051818181610ce60152611f5701526101c05181818161036c0152610d0d01526101e05181818160d5015261058c0152f35b63ebbf7bf160e01b5f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b61065891925060a03d60a01161065f575b6106508183610e57565b810190610ee1565b908261041f565b503d610646565b6040513d5f823e3d90fd5b91506080823d6080116106f4575b8161068c60809383610e57565b810103126106f05760a063ffffffff6004936106e36060604051926106b084610e28565b6106b981610ec1565b84526106c760208201610ec1565b60208501526106d860408201610ed2565b604085015201610ead565b60608201529350506103f0565b5f80fd5b3d915061067f565b632617fa7760e21b5f5260045260245260445ffd5b50506040516363fad19f60e11b8152602081600481885afa80156106665785915f9161074e575b506103b4926001600160a01b03909116146103aa565b9150506020813d60201161078d575b8161076a60209383610e57565b810103126106f057516001600160a01b03811681036106f05784906103b4610738565b3d915061075d565b604051632661b7cb60e21b815292509050602082600481895afa80156106665786925f916107cf575b506001600160a01b0316145f6103a3565b919250506020813d60201161080e575b816107ec60209383610e57565b810103126106f05751906001600160a01b03821682036106f05785915f6107be565b3d91506107df565b6040516302edc17d60e51b815292509050602082600481895afa91821561066657869288915f91610853575b506001600160a01b0316149061039d565b92935050506020813d602011610894575b8161087160209383610e57565b810103126106f05751906001600160a01b03821682036106f0578686925f610842565b3d9150610864565b9250506020823d6020116108d0575b816108b860209383610e57565b810103126106f0576108ca8692610ead565b5f61038a565b3d91506108ab565b506020833d60201161090b575b816108f260209383610e57565b810103126106f05761090661036593610ead565b610351565b3d91506108e5565b6109339150823d8411610939575b61092b8183610e57565b810190610e8e565b5f610326565b503d610921565b50506040516363fad19f60e11b8152602081600481865afa8015610666578584915f90610979575b6001600160a01b03161491506102f2565b5050506020813d6020116109b0575b8161099560209383610e57565b810103126106f05782856109ab6102fb93610ead565b610968565b3d9150610988565b50604051632661b7cb60e21b8152602081600481865afa80156106665784915f916109ee575b506001600160a01b0316146102eb565b9150506020813d602011610a22575b81610a0a60209383610e57565b810103126106f057610a1c8491610ead565b5f6109de565b3d91506109fd565b90506020813d602011610a5c575b81610a4560209383610e57565b810103126106f057610a5690610ead565b5f6102d9565b3d9150610a38565b50506040516316f0115b60e01b8152602081600481885afa8015610666578386915f90610a9d575b6001600160a01b03161491506102ad565b5050506020813d602011610ad4575b81610ab960209383610e57565b810103126106f0578483610acf6102b693610ead565b610a8c565b3d9150610aac565b506040516356397c3560e01b8152602081600481885afa80156106665788915f91610b12575b506001600160a01b0316146102a6565b9150506020813d602011610b46575b81610b2e60209383610e57565b810103126106f057610b408891610ead565b5f610b02565b3d9150610b21565b90506020813d602011610b80575b81610b6960209383610e57565b810103126106f057610b7a90610ead565b5f610294565b3d9150610b5c565b5050604051637e062a3560e11b81526020816004818c5afa801561066657828a91610271935f91610bc6575b506001600160a01b0316149150610268565b610bdf915060203d6020116109395761092b8183610e57565b5f610bb4565b9150506020813d602011610c19575b81610c0160209383610e57565b810103126106f057610c138991610ead565b5f610255565b3d9150610bf4565b5050604051637e062a3560e11b8152602081600481875afa8015610666578285915f90610c5a575b6001600160a01b0316149150610228565b5050506020813d602011610c9a575b81610c7660209383610e57565b810103126106f057516001600160a01b03811681036106f057838261023192610c49565b3d9150610c69565b506040516316f0115b60e01b8152602081600481875afa80156106665783915f91610cd8575b506001600160a01b031614610221565b9150506020813d602011610d15575b81610cf460209383610e57565b810103126106f057516001600160a01b03811681036106f05782905f610cc8565b3d9150610ce7565b506040516356397c3560e01b8152602081600481875afa80156106665788915f91610d53575b506001600160a01b03161461021b565b9150506020813d602011610d87575b81610d6f60209383610e57565b810103126106f057610d818891610ead565b5f610d43565b3d9150610d62565b90506020813d602011610dc1575b81610daa60209383610e57565b810103126106f057610dbb90610ead565b5f610209565b3d9150610d9d565b610de2915060203d6020116109395761092b8183610e57565b5f6101d8565b610e01915060a03d60a01161065f576106508183610e57565b5f610167565b610e2191935060203d6020116109395761092b8183610e57565b915f610126565b608081019081106001600160401b03821117610e4357604052565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b03821190821017610e4357604052565b51906001600160601b03821682036106f057565b908160209103126106f057516001600160a01b03811681036106f05790565b51906001600160a01b03821682036106f057565b519063ffffffff821682036106f057565b519061ffff821682036106f057565b908160a09103126106f0576040519060a082016001600160401b03811183821017610e4357610f5491608091604052610f1981610ed2565b8452610f2760208201610ed2565b6020850152610f3860408201610ed2565b6040850152610f4960608201610ed2565b606085015201610ed2565b608082015290565b15610f645750565b6379ac00a360e01b5f9081526001600160a01b0391909116600452602490fd5b919082018092116106215756fe6101406040526004361015610012575f80fd5b5f5f3560e01c8062ecf1a114610d9c57806316f0115b14610d4c57806342b53a7514610c5557806356397c3514610c055780635db82fa014610bb55780637b11575814610944578063850f53a3146108a75780639986df2c14610857578063ba27fdaf146107d1578063bc91a4a3146101d0578063c7f5a33e1461017f578063d49224e9146100fc5763fc0c546a146100a9575f80fd5b346100f957806003193601126100f957602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b50346100f95760206003193601126100f95761012e604060809261011e611679565b5060043581528060205220611783565b60606040519173ffffffffffffffffffffffffffffffffffffffff81511683526bffffffffffffffffffffffff602082015116602084015263ffffffff604082015116604084015201516060820152f35b50346100f957806003193601126100f957602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346106a4576101ee6101e236611479565b92849594929192614022565b909263ffffffff60208401519260b81c169061020a8286613355565b94608081015195600f8160021c16906003811615908115916107c8575b81156107b9575b8115610782575b50610756576040860151602001515181036107195750602060a091015101519160408501946102748651604060c087015196019560ff87511691614609565b8051156106ed5760405196610288886115c5565b60608852602088016060815260408901906060825260608a01925f845260808b01955f875260208251015151936102be856116c8565b8d526102c9856116b0565b6102d66040519182611635565b858152601f196102e5876116b0565b01366020830137845260208351015190525f5b8481106106a85750505050508160409160ff602081950151169052015116905260405160208101906020825261034381610335604082018a61297d565b03601f198101835282611635565b5190206002604051916103558361157c565b33835260208301986bffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016998a815263ffffffff604086019216825260608501928352885f525f6020527fffffffffffffffffffffffff000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff60405f20965116915160a01b1617845563ffffffff600185019151167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000008254161790555191015561046c60ff73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169451166145b2565b92803b156106a4575f928360849260405196879586947f7741fb3e0000000000000000000000000000000000000000000000000000000086526004860152896024860152604485015260648401525af1801561069957610684575b507faaf55c08fedbf5b908a4ab2ecc0432a40b1fbe47406f044a9135e3187644889960405184815260406020820152806105063395604083019061297d565b0390a373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b1561067557826040517f5c9fdfee000000000000000000000000000000000000000000000000000000008152836004820152818160248183875af1801561067957610660575b50507f000000000000000000000000000000000000000000000000000000000000000091604051917f23b872dd0000000000000000000000000000000000000000000000000000000085523360045260245260445260208360648180865af1906001845114821615610640575b50156105ff575080f35b7f5274afe700000000000000000000000000000000000000000000000000000000825273ffffffffffffffffffffffffffffffffffffffff16600452602490fd5b60018215166106585750813b15153d1516165f6105f5565b3d84823e3d90fd5b8161066a91611635565b61067557825f610588565b8280fd5b6040513d84823e3d90fd5b6106919194505f90611635565b5f925f6104c7565b6040513d5f823e3d90fd5b5f80fd5b808d63ffffffff6106c6836106bf60019688614c7f565b9351611517565b911690526106d5818551614b76565b61ffff6106e3838851611517565b91169052016102f8565b857f0966e632000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8460206040880151015151907fe9571d24000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b847f0966e632000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6107b191507f000000000000000000000000000000000000000000000000000000000000000090600a1c6114d0565b87115f610235565b809150600a1c8811159061022e565b82159150610227565b346106a45760806003193601126106a45760243567ffffffffffffffff81116106a45760a060031982360301126106a45760443567ffffffffffffffff81116106a457610822903690600401611448565b916064359267ffffffffffffffff84116106a457610847610855943690600401611448565b939092600401600435611831565b005b346106a4575f6003193601126106a457602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346106a4575f6003193601126106a4576109017f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000006114d0565b6002810180911161091757602090604051908152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b346106a45760406003193601126106a45760043563ffffffff8116908181036106a45760243591604051927fd0159fa70000000000000000000000000000000000000000000000000000000084528160048501528060248501526020846044815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1938415610699575f94610b7f575b50610a276bffffffffffffffffffffffff94857f0000000000000000000000000000000000000000000000000000000000000000169061169d565b848111610b78575b6020948591610a81604051610a448582611635565b5f81525f36813760405197889485947f7630d879000000000000000000000000000000000000000000000000000000008652169060048501611712565b03815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1928315610699575f93610b20575b50604080519182526bffffffffffffffffffffffff841660208301527fc61d41f68aa1d4329870c6b656268f2adef5e4d61a62189d013eb248dc34a6a591a26bffffffffffffffffffffffff60405191168152f35b9092508381813d8311610b71575b610b388183611635565b810103126106a457610b6a7fc61d41f68aa1d4329870c6b656268f2adef5e4d61a62189d013eb248dc34a6a5916116f9565b9290610acb565b503d610b2e565b5083610a2f565b93506020843d602011610bad575b81610b9a60209383611635565b810103126106a457925192610a276109ec565b3d9150610b8d565b346106a4575f6003193601126106a457602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346106a4575f6003193601126106a457602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346106a4575f6003193601126106a457610c6d611679565b506080604051610c7c8161157c565b6bffffffffffffffffffffffff807f00000000000000000000000000000000000000000000000000000000000000001691828152816020820191817f00000000000000000000000000000000000000000000000000000000000000001683528160606040830192827f00000000000000000000000000000000000000000000000000000000000000001684520193817f0000000000000000000000000000000000000000000000000000000000000000168552604051968752511660208601525116604084015251166060820152f35b346106a4575f6003193601126106a457602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346106a457610daa36611479565b935f93929350610dbe855f93868685612a03565b94610dc981866114d0565b600181019182821161091757610ddd613111565b93808552604051907ff39ec1f700000000000000000000000000000000000000000000000000000000825260048201526101808160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610699575f91611301575b5060208501908152604051907f43f48fbd00000000000000000000000000000000000000000000000000000000825260e08260048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610699575f92611281575b5060a0908260408801525101516bffffffffffffffffffffffff60a060ff6040840151169201511690606083015111159182611272575b5050151560608501526040517f900cf0cf00000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610699575f9161123e575b50610fc79260029160808701526040519485520160051b830160405260e08401928352610fbc81610120860151614a2c565b610140840151614a2c565b5f5b85811061122b575084610100830152610fe285836131e2565b610feb86613281565b905f945f945b88518610156110c55760208660051b850101519663ffffffff8860b81c169088159081156110bb575b50611093576110446001820198611031898d611517565b519061103d848a613355565b918961344b565b91909115611088579161107e6001939284938961012001516080018051909260059290921b60e0169163ffffffff90831b921b1916179052565b01955b0194610ff1565b505094600190611081565b7fa6643a5f000000000000000000000000000000000000000000000000000000005f5260045ffd5b905081108b61101a565b9250868315611203575f5b8181106110eb576020856110e388613802565b604051908152f35b60206110f8828651611517565b510151611108575b6001016110d0565b61111b61111682848661152b565b61156b565b9063ffffffff604051927f23b7ec3b00000000000000000000000000000000000000000000000000000000845216600483015260208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015610699575f906111ca575b6001925073ffffffffffffffffffffffffffffffffffffffff6111be838851611517565b51911690529050611100565b506020823d82116111fb575b816111e360209383611635565b810103126106a4576111f6600192611658565b61119a565b3d91506111d6565b7f919a6520000000000000000000000000000000000000000000000000000000005f5260045ffd5b80611238600192856131e2565b01610fc9565b90506020813d60201161126a575b8161125960209383611635565b810103126106a45751610fc7610f8a565b3d915061124c565b60800151111590508980610f0e565b90915060e0813d60e0116112f9575b8161129d60e09383611635565b810103126106a45760a09060c0604051916112b7836115e1565b80518352602081015160208401526040810151604084015260608101516060840152608081015160808401528381015184840152015160c08201529190610ed7565b3d9150611290565b8091506101803d8111611441575b6113198183611635565b8101039061018082126106a45760405191611333836115fd565b61133c82611658565b8352602082015161ffff811681036106a45760e0917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60916020860152611384604085016131c4565b6040860152611395606085016131c4565b60608601526113a6608085016116f9565b608086015201126106a457604051906113be826115e1565b60a08101519063ffffffff821682036106a4576101609183526113e360c082016131d4565b60208401526113f460e082016131d4565b604084015261140661010082016131d4565b606084015261141861012082016131d4565b608084015261142a61014082016116f9565b60a0840152015160c082015260a082015289610e5b565b503d61130f565b9181601f840112156106a45782359167ffffffffffffffff83116106a4576020808501948460051b0101116106a457565b9060606003198301126106a4576004359160243567ffffffffffffffff81116106a457816114a991600401611448565b929092916044359067ffffffffffffffff82116106a4576114cc91600401611448565b9091565b9190820180921161091757565b8051156114ea5760200190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b80518210156114ea5760209160051b010190565b91908110156114ea5760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff61813603018212156106a4570190565b3563ffffffff811681036106a45790565b6080810190811067ffffffffffffffff82111761159857604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60a0810190811067ffffffffffffffff82111761159857604052565b60e0810190811067ffffffffffffffff82111761159857604052565b60c0810190811067ffffffffffffffff82111761159857604052565b6040810190811067ffffffffffffffff82111761159857604052565b90601f601f19910116810190811067ffffffffffffffff82111761159857604052565b519073ffffffffffffffffffffffffffffffffffffffff821682036106a457565b604051906116868261157c565b5f6060838281528260208201528260408201520152565b8181029291811591840414171561091757565b67ffffffffffffffff81116115985760051b60200190565b906116d2826116b0565b6116df6040519182611635565b828152601f196116ef82946116b0565b0190602036910137565b51906bffffffffffffffffffffffff821682036106a457565b6080906bffffffffffffffffffffffff6020939463ffffffff60608401961683521683820152606060408201528451809452019201905f5b8181106117575750505090565b825173ffffffffffffffffffffffffffffffffffffffff1684526020938401939092019160010161174a565b906040516117908161157c565b606060028294805473ffffffffffffffffffffffffffffffffffffffff8116855260a01c602085015263ffffffff60018201541660408501520154910152565b90357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1823603018112156106a457016020813591019167ffffffffffffffff82116106a4578160051b360383136106a457565b359060ff821682036106a457565b9161184194929695939196614022565b929093604051610160810181811067ffffffffffffffff821117611598576040525f81525f6020820152611873611679565b60408201525f60608201525f60808201525f60a08201525f60c0820152611898611679565b60e0820152606061010082015260606101208201525f6101408201528351602082015260208401518082525f525f60205273ffffffffffffffffffffffffffffffffffffffff6118ea60405f20611783565b8060408401525116156128e55760405160208082015260e0810161190e84806117d0565b60a06040850152918290526101008301915f905b8082106128bd57505050602061193a818601866117d0565b8484037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc001606086015280845292909101915f905b8082106128975750505061198660408501856117d0565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc084849394030160808501528082527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81116106a457611a2692602092859260051b80928583013760ff6119fc60608a01611823565b1660a084015260ff611a1060808a01611823565b1660c0840152010301601f198101835282611635565b602081519101206060604083015101510361286b5763ffffffff8560b81c16611a4f8188613355565b60a060208901510151600f8260021c16611a728189604060209101510151511490565b158015612850575b6128115760808a01517f42010000000000000000000000000000000000000000000000000000000000008a167e0100000000000000000000000000000000000000000000000000000000000014801593849290916127cf575b611ae360ff6040840151166145b2565b90831590816127a8575b5061277b5783612752575b50506060860151159081159161274a575b508015612740575b15612653575083515f525f6020525f6002604082208281558260018201550155606084015115908161264b575b5061254157906002600319611b78931617908861012001516080018051909260059290921b60e0169163ffffffff90831b921b1916179052565b60c060a06020880151015101519061ffff611bb6611bb1611b9c602087018761455e565b60ff611baa60608a016145dc565b16916145ea565b6145fa565b611bc6611b9c604087018761455e565b3560c08401521660a0820152600160808201526060810151612306575b5f94611bf9611bf2858061455e565b90506116c8565b945f985f975b611c09878061455e565b9050891015611d8757611c1e868a89886152c4565b15611d7e57611c3a6111168a611c348a8061455e565b906145ea565b63ffffffff604051917f23b7ec3b00000000000000000000000000000000000000000000000000000000835216600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610699575f91611d45575b5073ffffffffffffffffffffffffffffffffffffffff611cd98d8b611517565b9116905263ffffffff611cf36111168b611c348b8061455e565b1690611cfe8c614b68565b9b7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036109175760051b60e0039160e08311610917576001921b17985b0197611bff565b90506020813d8211611d76575b81611d5f60209383611635565b810103126106a457611d7090611658565b5f611cb9565b3d9150611d52565b97600190611d3e565b9599611e0393999298509690968152806101008501525161012084015151611dc361ffff60a08701511615611dbc83856114d0565b908a614e48565b919092611dd961ffff60a089015116868c614fed565b96909573ffffffffffffffffffffffffffffffffffffffff611dfb89886114d0565b91168c613215565b6001875f5b858d8583106122c757505050608001511515806122ba575b156122b357611e45836bffffffffffffffffffffffff602060408c015101511661331e565b8b905b895f5b86811061225e575093611ecd9693610100611ec194611eba611ee39d9c9b9995611eb26040611ec79b015191611eac896bffffffffffffffffffffffff602073ffffffffffffffffffffffffffffffffffffffff875116960151169261169d565b906145cf565b908584613255565b01526114d0565b9061169d565b906114d0565b908160a089015261ffff60a08601511690615294565b9460209560405194611ef58887611635565b5f86525f3681376080840151156121695785965b5f5b611f158c8061455e565b90508110156120885780611f2c888e93848a6152c4565b61207f57600160ff611f40608085016145dc565b16821c161561203d578a8a611f7f61111684611c347f000000000000000000000000000000000000000000000000000000000000000094975b8061455e565b611fb660405195869384937f7630d87900000000000000000000000000000000000000000000000000000000855260048501611712565b03815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1801561069957612008575b600191505b01611f0b565b8a82813d8311612036575b61201d8183611635565b810103126106a4576120306001926116f9565b50611ffd565b503d612013565b8a89611f7f61111684611c346bffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169497611f79565b60019150612002565b5092995094509592507f9514fcff8ee48422d52bbccfcc588cfd31081376f639cf3163e1d1bc3c6a815a94506120e091966060880151612151575b506bffffffffffffffffffffffff83604089015101511690613c1d565b7f39c1a7c824eff2b59d133ca3db01db2f77d1933c27f4093cd0509ebf0aee00bb60408651926080880151151590610140890151908351928352820152a283519261214c60c0602087015196015191604051938493846040919493926060820195825260208201520152565b0390a3565b60e08801516040015161216391614eb0565b5f6120c3565b61010084015151610120850151519061218282826114d0565b6001810180911161091757612196906116c8565b915f5b82811061222457505f5b8181106121e157506121d46121da9173ffffffffffffffffffffffffffffffffffffffff60408a01515116936114d0565b83611517565b5296611f09565b8073ffffffffffffffffffffffffffffffffffffffff6122086001936101208c0151611517565b511661221d61221783876114d0565b87611517565b52016121a3565b8073ffffffffffffffffffffffffffffffffffffffff61224b6001936101008c0151611517565b51166122578287611517565b5201612199565b9093600192938173ffffffffffffffffffffffffffffffffffffffff6122968561012061228e6122a99795614b68565b9a0151611517565b5116906122a3878c6114d0565b92613255565b0190898d92611e4b565b8a5f611e48565b5060608801511515611e20565b906122fe918573ffffffffffffffffffffffffffffffffffffffff6122f68661010061228e60019a9b95614b68565b511691613255565b018890611e08565b94909293919560e0860151915f9561232160608501516116c8565b985f965f985b602060408901510151518a10156124b057600160408801518b1c16156124a7576123518a89614c7f565b906040517f23b7ec3b00000000000000000000000000000000000000000000000000000000815263ffffffff8316600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610699578e8c915f9361244e575b5073ffffffffffffffffffffffffffffffffffffffff916123f491611517565b911690526124018a614b68565b997f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036109175760051b60e00360e081116109175763ffffffff60019316901b17995b0198612327565b925050506020813d821161249f575b8161246a60209383611635565b810103126106a45773ffffffffffffffffffffffffffffffffffffffff6123f48f926124968e91611658565b939150916123d4565b3d915061245d565b98600190612447565b929750945094965097909691976101408301526101208201526124e06040860151602060e0840151015190614b76565b6124fb602060408801510151602060e0850151015190611517565b5161251c8461ffff60a0860151169361ffff60c08701519116948486614bac565b1580156080850152612530575b5050611be3565b60c083015260a08201525f80612529565b93969195506125d994509092612582925060031916600317908361012001516080018051909260059290921b60e0169163ffffffff90831b921b1916179052565b6125bc60408401516bffffffffffffffffffffffff602073ffffffffffffffffffffffffffffffffffffffff835116920151169083613215565b6bffffffffffffffffffffffff6020604085015101511690613c1d565b80517f39c1a7c824eff2b59d133ca3db01db2f77d1933c27f4093cd0509ebf0aee00bb604080515f81525f6020820152a260208151910151907f9514fcff8ee48422d52bbccfcc588cfd31081376f639cf3163e1d1bc3c6a815a60606040515f81525f602082015260036040820152a3565b90505f611b3e565b61272b98508997507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3f9395506126c091506126a360ff604060a060206127269b9e999799015101510151166145b2565b606060e0855195015101518082115f1461273657611ec7916145cf565b906008821161272d575b7f664261ccb5ba3e99802515483e75df89c38f737016a55751751b718d1ab37edd602060405160ff85168152a260061b911617908361012001516080018051909260059290921b60e0169163ffffffff90831b921b1916179052565b613802565b565b600891506126ca565b50506001906114d0565b5060088114611b11565b90505f611b09565b6127669160c060408d015191015190614609565b8060e088015251151560608701525f80611af8565b87517f6cf4048e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905086600a1c108015906127bd575b5f611aed565b506127c88187614aa7565b84106127b7565b915061280963ffffffff6040808a01510151167f0000000000000000000000000000000000000000000000000000000000000000906114d0565b821191611ad3565b87602060408751920151015151907fe9571d24000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b5061286561285e878061455e565b908a614af7565b15611a7a565b517f8fed0501000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90919283359061ffff82168092036106a45760208160019382935201940192019061196f565b90919283359063ffffffff82168092036106a457602081600193829352019401920190611922565b517f6cf4048e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90602080835192838152019201905f5b81811061292e5750505090565b825163ffffffff16845260209384019390920191600101612921565b90602080835192838152019201905f5b8181106129675750505090565b825184526020938401939092019160010161295a565b90612991825160a0835260a0830190612911565b6020830151908281036020840152602080835192838152019201905f5b8181106129e95750505060ff60806129d381936040870151868203604088015261294a565b9482606082015116606086015201511691015290565b825161ffff168452602093840193909201916001016129ae565b939192909360805260a05260c0526040517ff698da2500000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610699575f9161307d575b5060409392935160e05261012060e0510160405260e05152608051602060e0510152612ac2612ab2826116b0565b6040516101205261012051611635565b806101205152601f19612ad4826116b0565b015f5b81811061303f57505060c051600181901b93907f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811614155f5b6101205151811015612ba8578161091757600190612b2e876116c8565b6040612b3b83888861152b565b013590612b4c61111684898961152b565b63ffffffff6020612b5e868b8b61152b565b01359160405194612b6e866115c5565b855216602084015260408301528060608301526080820152612b938261012051611517565b52612ba18161012051611517565b5001612b11565b50509250906040516101005260c05161010051526020610100510160c05160051b610100510160208082019160c05160091b010191826040525b82821061301b57505050610100515f5b60c051811015612e9057612c098161010051611517565b51908060051b60a0510135917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa160a0513603018312156106a45760a051830160408101359036037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1018112156106a45767ffffffffffffffff818560a051010135116106a45760a05184018101803560061b36036020909101136106a4576008818560a05101013511612da557602060408301510151938060a05101359460208260a0510101359586608086015280855260a060e05101525f955f91848460a051010135815260208101906020868660a051010101925b60a05186018701803560061b016020018410612dcd575b505060a0518401850180359203601f190160061c919091039050612da55760408401515260a05181018201357f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811690036109175760a05101013560051b61010003926101008411610917576001931b606082015280515f52608051602052602060405f2091015201612bf2565b7fee6ac462000000000000000000000000000000000000000000000000000000005f5260045ffd5b610120999299515160ff82161015612e88576020611fe08260051b16610120510101519260208401519063ffffffff8116821115612e8057602060409392608092821b179c6060878660e051015e848860c060e05101375f6101008516612e5e575b61010060e051015260e0805101518152019401602081510180915261012060e05120905260101c930192612d00565b5060e080510151985f60e08051015289601f198884030160011c1b1798612e2f565b9a5050612d17565b829950612d17565b50909192612e9d846116c8565b612ea6856116c8565b925f5b8451811015612f0b578063ffffffff6020612ec960019461012051611517565b51015116612ed78286611517565b52612efa612ee6828a8861152b565b612ef38361012051611517565b5190614954565b612f048288611517565b5201612ea9565b50945060209150612f5590612f6760405194859384937f43823f46000000000000000000000000000000000000000000000000000000008552604060048601526044850190612911565b9060031984830301602485015261294a565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610699575f91612fe0575b5015612fb857565b7f52a0eddb000000000000000000000000000000000000000000000000000000005f5260045ffd5b90506020813d602011613013575b81612ffb60209383611635565b810103126106a4575180151581036106a4575f612fb0565b3d9150612fee565b602081836102009352019160a08101604082015260e0810160c08201520190612be2565b602090604095949551613051816115c5565b5f81525f838201525f60408201526060808201525f608082015282826101205101015201939293612ad7565b90506020813d6020116130a7575b8161309860209383611635565b810103126106a457515f612a84565b3d915061308b565b604051906130bc826115e1565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b604051906130f2826115c5565b5f60808360608152606060208201528260408201528260608201520152565b60405190610180820182811067ffffffffffffffff821117611598576040525f61016083828152604051613144816115fd565b8381528360208201528360408201528360608201528360808201526131676130af565b60a082015260208201526131796130af565b60408201528260608201528260808201528260a08201528260c0820152606060e0820152826101008201526131ac6130e5565b6101208201526131ba6130e5565b6101408201520152565b519062ffffff821682036106a457565b519060ff821682036106a457565b906132129160e0604051916131f683611619565b5f83525f602084015201519061320c8383611517565b52611517565b50565b9060e05f926132129473ffffffffffffffffffffffffffffffffffffffff6040519461324086611619565b168452602084015201519061320c8383611517565b60e0906132129493929373ffffffffffffffffffffffffffffffffffffffff6040519461324086611619565b8051906040519060406001818401948086520160051b8301016040526040835160051b83010190835b82811061330a575050505f80600184510160051b926325765f6e8152602080820152601c6024850191017f00000000000000000000000000000000000000000000000000000000000000005afa602082013d1416156106a4576020823e90565b6020809101910191825151825291906132aa565b8115613328570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b6101208101518260031c9182606083015103613384575b5060800151905060e063ffffffff9260051b161c1690565b51604051907f4c544ba7000000000000000000000000000000000000000000000000000000008252600482015282602482015260208160448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610699575f91613418575b506134129060809383614a4e565b5f61336c565b90506020813d602011613443575b8161343360209383611635565b810103126106a457516080613404565b3d9150613426565b919060c052600f8360021c1660808301519084600a1c9060038616158015906137fa575b80156137f0575b6135825760c0516040015160200151518103613582576020850160a0815101519360ff60408601511696604060c05101906134b889835160c08a015190614609565b958651613635575050506080602060c051015195019560ff8751168410928315936135db575b50505061358c576134ef8587614aa7565b8110613582577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3f9460ff6060613537940151955116948082115f1461273657611ec7916145cf565b9180831161357a575b507f664261ccb5ba3e99802515483e75df89c38f737016a55751751b718d1ab37edd602060405160ff85168152a260061b91161790600190565b91505f613540565b5050505050905f90565b50506003199250600393915060c05151907f9514fcff8ee48422d52bbccfcc588cfd31081376f639cf3163e1d1bc3c6a815a60606040515f81525f6020820152876040820152a3161790600190565b61362592935062ffffff60408192510151169160d81c16908082115f1461362e57505b7f0000000000000000000000000000000000000000000000000000000000000000906114d0565b105f80806134de565b90506135fe565b93509550965091509391937f00000000000000000000000000000000000000000000000000000000000000000110156137e7576136788451602085015190614b76565b9160608401519061ffff841661369083821584614e48565b94909260408801968751975f9860e0840151606060c0510191825181608060c051015191610100915b6137a057505050505094613743613782956137659560029f9d9b986003199f9d9a957f9514fcff8ee48422d52bbccfcc588cfd31081376f639cf3163e1d1bc3c6a815a9c97613728918d73ffffffffffffffffffffffffffffffffffffffff94510361378d575b508484614fed565b9788919b0287019660a0840188815101905201921690615207565b60208060c051015199818060c051519d51015191015160051b01015195615294565b604051938493846040919493926060820195825260208201520152565b0390a3161790600190565b61379a905160c051614eb0565b5f613720565b600184166137bc575b60201b9160101c9260011c9291836136b9565b9d601f198f92019160e01c821b179d8d602080611fe08660051b1688010151019081510190526137a9565b50505050905f90565b5081831115613476565b50801561346f565b5f9061012081016138138151614abb565b815190518051602090910151917f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16803b156106a4575f92836138ab936138bd604051978896879586947f0a90e360000000000000000000000000000000000000000000000000000000008652600486015260606024860152606485019061294a565b9060031984830301604485015261294a565b03925af1801561069957613c08575b50610160810151613b2a575b60a08101805180613a63575b5080516138f760c08401918251906114d0565b613902575b50505050565b60e083019261010084519101519060018201809211613a36575273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001691519051925190823b15613a325792909184926040519485937fe71a1769000000000000000000000000000000000000000000000000000000008552608485019160048601526024850152846044850152608060648501528151809152602060a48501920190855b8181106139f4575050508383809203925af18015610679576139df575b80806138fc565b6139ea828092611635565b6100f957806139d8565b8251805173ffffffffffffffffffffffffffffffffffffffff16855260209081015181860152899750889650604090940193909201916001016139bb565b8480fd5b6024867f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016835191813b15613b26576040517f7d6a13ce00000000000000000000000000000000000000000000000000000000815260048101939093526bffffffffffffffffffffffff16602483015284908290604490829084905af18015613b1b57908491613b06575b506138e4565b81613b1091611635565b61067557825f613b00565b6040513d86823e3d90fd5b8580fd5b6101408101613b398151614abb565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169051906020825192015191813b15613a3257918491612f5583613bcb95604051968795869485937f89f02a8f00000000000000000000000000000000000000000000000000000000855260406004860152604485019061294a565b03925af18015613bfd57908391613be4575b50506138d8565b81613bee91611635565b613bf957815f613bdd565b5080fd5b6040513d85823e3d90fd5b613c159192505f90611635565b5f905f6138cc565b610120810191613c2d8351614abb565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001682515f9451906020825192015192803b156106a4575f92836138ab93613cc6604051978896879586947f0a90e360000000000000000000000000000000000000000000000000000000008652600486015260606024860152606485019061294a565b03925af180156106995761400d575b50610160820151613f3e575b60a0820190815180613e73575b508151613d0a82613d0560c08701938451906114d0565b6114d0565b613d16575b5050505050565b60e084019361010085519101519060018201809211613e46575273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001692519051935191833b15613b265793918593916040519586947fe71a17690000000000000000000000000000000000000000000000000000000086526084860192600487015260248601526044850152608060648501528151809152602060a48501920190855b818110613e08575050508383809203925af1801561067957613df3575b808080613d0f565b613dfe828092611635565b6100f95780613deb565b8251805173ffffffffffffffffffffffffffffffffffffffff1685526020908101518186015289975088965060409094019390920191600101613dce565b6024877f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016845191813b15613f3a576040517f7d6a13ce00000000000000000000000000000000000000000000000000000000815260048101939093526bffffffffffffffffffffffff16602483015285908290604490829084905af18015613f2f57908591613f16575b50613cee565b81613f2091611635565b613f2b57835f613f10565b8380fd5b6040513d87823e3d90fd5b8680fd5b6101408201613f4d8151614abb565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169051906020825192015191813b15613b2657918591612f5583613fdf95604051968795869485937f89f02a8f00000000000000000000000000000000000000000000000000000000855260406004860152604485019061294a565b03925af18015613b1b57908491613ff8575b5050613ce1565b8161400291611635565b61067557825f613ff1565b61401a9193505f90611635565b5f915f613cd5565b93919290925f6080604051614036816115c5565b82815282602082015260405161404b81611619565b838152606060208201526040820152826060820152015261406a613111565b5060018303612da55761407b613111565b938585526040517ff39ec1f70000000000000000000000000000000000000000000000000000000081528660048201526101808160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610699575f91614417575b5060208601908152604051907f43f48fbd00000000000000000000000000000000000000000000000000000000825260e08260048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610699575f92614397575b5060a0908260408901525101516bffffffffffffffffffffffff60a060ff6040840151169201511690606083015111159182614388575b505015156060860152604051947f900cf0cf00000000000000000000000000000000000000000000000000000000865260208660048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015610699575f90614354575b61432e9650608082015260405160128152610260810160405260e08201525f19606061012083015161425a60016116b0565b6142676040519182611635565b60018152601f1961427860016116b0565b01366020830137815261428b60016116b0565b6142986040519182611635565b60018152601f196142a960016116b0565b01366020830137602082015201525f1960606101408301516142cb60016116b0565b6142d86040519182611635565b60018152601f196142e960016116b0565b0136602083013781526142fc60016116b0565b6143096040519182611635565b60018152601f1961431a60016116b0565b013660208301376020820152015295612a03565b9161434a61434561433e856114dd565b5194613281565b6114dd565b5190811561109357565b506020863d602011614380575b8161436e60209383611635565b810103126106a45761432e9551614228565b3d9150614361565b60800151111590505f806141ac565b90915060e0813d60e01161440f575b816143b360e09383611635565b810103126106a45760a09060c0604051916143cd836115e1565b80518352602081015160208401526040810151604084015260608101516060840152608081015160808401528381015184840152015160c08201529190614175565b3d91506143a6565b8091506101803d8111614557575b61442f8183611635565b8101039061018082126106a45760405191614449836115fd565b61445282611658565b8352602082015161ffff811681036106a45760e0917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6091602086015261449a604085016131c4565b60408601526144ab606085016131c4565b60608601526144bc608085016116f9565b608086015201126106a457604051906144d4826115e1565b60a08101519063ffffffff821682036106a4576101609183526144f960c082016131d4565b602084015261450a60e082016131d4565b604084015261451c61010082016131d4565b606084015261452e61012082016131d4565b608084015261454061014082016116f9565b60a0840152015160c082015260a08201525f6140f9565b503d614425565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156106a4570180359067ffffffffffffffff82116106a457602001918160051b360383136106a457565b60088110156145c957600181018091116109175790565b50600890565b9190820391821161091757565b3560ff811681036106a45790565b91908110156114ea5760051b0190565b3561ffff811681036106a45790565b929161010052614617611679565b9260208101516146758151935f935161012052907d0100000000000000010000000000000001000000000000000100000000007bffffffff00000000ffffffff00000000ffffffff00000000ffffffff81818516179360201c161790565b60019283925b86841061480f57505050505f196001841b0191839060608701948086525f1960018260031b1b016701010101010101011685028403614768575b506147005f1991670101010101010101869594950216670f0f0f0f0f0f0f0f906755555555555555558160011c169003673333333333333333808260021c169116018060041c011690565b920160011c91835f915b60018219168560ff8316181761475557505060ff925080602088015260031b1c169182604086015261010051905110159182614749575b505015158252565b19161590505f80614741565b6001928301929190911c9060081c61470a565b915092506147a582670f0f0f0f0f0f0f0f906755555555555555558160011c169003673333333333333333808260021c169116018060041c011690565b5f915f915f915f915b8183106147c457505050855290926147006146b5565b9091939460ff828660031b1c16848110614804578481116147f5575b506001809181871b179601945b0191906147ae565b5f9650935085905060016147e0565b5094936001906147ed565b909192936001856009021b179360208160051b84010151614874817f8000000080000000800000008000000080000000800000008000000080000000187bffffffff00000000ffffffff00000000ffffffff00000000ffffffff808260201c16911691565b9160018460031b1b926001851b925f935b86851061489d5750505050505060010192919061467b565b879b6148b68b60208860051b8d0101519e8f8787615305565b8d861090809e610120516148fb575b5050156148f45781905b179b6148e8575b60019060081b95811b94019394614885565b858117909a17996148d6565b86906148cf565b91509d5061ffff610120518a60041b1c1661ffff610120518960041b1c168082145f1461494957501560e05260e051159d60e051614941575b5085109c5b9c5f806148c5565b9d505f614934565b119d505f9050614939565b60809160608101519283910151038060051c8015612da557606083019161497b838561455e565b9050156149b05750916149986149a59285946149ad96528261455e565b929091608081019061455e565b929091614cc7565b90565b939250505060208101905f197f0ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe6020601f1986168401019460041c160160051b019160208301915b828210614a06575050505190565b60408160209251838201519080821060051b908152840352815f208452019101906149f8565b606090614a455f1993614a3e816116c8565b83526116c8565b60208201520152565b9190604083019182519384614a83575b82614a6a868351611517565b5260018501809511610917576060916080820152015252565b608081015160208201515f19870187811161091757614aa191611517565b52614a5e565b60061c600f1680614ab6575090565b905090565b805190602081015190604081015192839182614ad657505252565b608001515f198501925084831161091757614af2859385611517565b525252565b604081019291905f5b60208551015151811015614b5e57614b188183614c7f565b63ffffffff165f5b858110614b31575050600101614b00565b63ffffffff614b446111168389896145ea565b168214614b5357600101614b20565b505050505050505f90565b5050505050600190565b5f1981146109175760010190565b517f0fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff821682036109175761ffff9160041b1c1690565b90918103614c77571591821592614bc5575b5050905090565b614c699250614c1c614c6f94907d0100000000000000010000000000000001000000000000000100000000007bffffffff00000000ffffffff00000000ffffffff00000000ffffffff81818516179360201c161790565b9390927f8000000080000000800000008000000080000000800000008000000080000000187bffffffff00000000ffffffff00000000ffffffff00000000ffffffff808260201c16911691565b90615305565b805f80614bbe565b505050505f90565b60600151907f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036109175760051b60e0039060e082116109175763ffffffff911c1690565b93909192938151614cd884826114d0565b60018701908188116109175703614d24578515614e2757614cf8866116c8565b945f5f905f955f5b8a8110614d4c575050505050505003614d24575f19614d20920190611517565b5190565b7f35140492000000000000000000000000000000000000000000000000000000005f5260045ffd5b85831015614e0d57614d67614d6084614b68565b9383611517565b51905b614d75818d886145ea565b359182151583036106a45760019215614df25787851015614dd957614da3614d9c86614b68565b9585611517565b515b905b81811015614dca575f5260205260405f205b614dc3828d611517565b5201614d00565b905f5260205260405f20614db9565b614dec614de587614b68565b968d611517565b51614da5565b614e06614dfe8b614b68565b9a8c8b6145ea565b3590614da7565b614e20614e1985614b68565b948b611517565b5190614d6a565b90945090925015614e3d5750614d2091506114dd565b9050156114ea573590565b9291905f936020810151916bffffffffffffffffffffffff60808160a0808701510151169401511660a08301519003808411614ea8575b50614e92575b5090836149ad920361331e565b60400151516127109082020493506149ad614e85565b92505f614e7f565b604051929160209190614ec38386611635565b5f85525f36813760408201935f5b848651015151811015614fe4578060018487931c1615614ef6575b6001019050614ed1565b614f5b9188614f058388614c7f565b60405194859283927f7630d8790000000000000000000000000000000000000000000000000000000084527f00000000000000000000000000000000000000000000000000000000000000009060048501611712565b03815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1918215610699578692614fab575b50614eec565b909181813d8311614fdd575b614fc18183611635565b810103126106a4578591614fd66001926116f9565b5090614fa5565b503d614fb7565b50945050505050565b909291925f936060830151156151d95761ffff1680159081156151e457507f0200000000000000000000000000000000000000000000000000000000000000821615155b6151d9576101408301518260b81c906301ffffff8460bf1c16908160608201510361511a575b6080018051909290915060b785901c60fe1690607f60b887901c811691160361091757600382821c1661510c578315615104576001905b1b1790526001610160840152806150d9575b6150ad575b505060019190565b8193506150ca9062ffffff604060c09401519160a01c169061538e565b92018281510190525f806150a5565b507f8000000000000000000000000000000000000000000000000000000000000000811615156150a0565b60029061508e565b50505050505090505f905f90565b6040517f3c6fd0a200000000000000000000000000000000000000000000000000000000815282600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610699575f916151a6575b506151a19060809383614a4e565b615057565b90506020813d6020116151d1575b816151c160209383611635565b810103126106a457516080615193565b3d91506151b4565b50505090505f905f90565b60ff81119081156151f6575b50615031565b600191506137f8901c16155f6151f0565b9190811561528f5760e083015192615226610100820194855190611517565b519373ffffffffffffffffffffffffffffffffffffffff85511673ffffffffffffffffffffffffffffffffffffffff8416811461527f5761272b955061526e575b5190613255565b6152788151614b68565b8152615267565b5050505090602001908151019052565b505050565b9192600292156152ba5761ffff610100915b60801b9460201b9260101b91161717171790565b61ffff5f916152a6565b6152ee6149ad9493611c346152e3611bb183611c34602089018961455e565b94604081019061455e565b3561ffff60c08160a0850151169301519316614bac565b927d01000000000000000100000000000000010000000000000001000000000094929361537786957f8000000080000000800000008000000080000000800000008000000080000000187bffffffff00000000ffffffff00000000ffffffff00000000ffffffff808260201c16911691565b910392038084039301918082039101161616161490565b60a0810151929183156153ea5760209360408301518083116153e0575b508260c06153c693940193845183039687920151020261331e565b928084116153d8575b50828151019052565b92505f6153cf565b91506153c66153ab565b505f92505056",
}

// Court is an auto generated Go binding around an Ethereum contract.
type Court struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Court) GetABI() abi.ABI {
	return c.abi
}

// NewCourt creates a new instance of Court.
func NewCourt() *Court {
	parsed, err := CourtMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Court{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Court) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address nodes_, address models_, address studies_, address pool_, address ledger_, (uint96,uint96,uint96,uint96) penalties_) returns()
func (court *Court) PackConstructor(nodes_ common.Address, models_ common.Address, studies_ common.Address, pool_ common.Address, ledger_ common.Address, penalties_ ICourtPenalties) []byte {
	enc, err := court.abi.Pack("", nodes_, models_, studies_, pool_, ledger_, penalties_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCaseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd49224e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function caseOf(bytes32 taskId) view returns((address,uint96,uint32,bytes32))
func (court *Court) PackCaseOf(taskId [32]byte) []byte {
	enc, err := court.abi.Pack("caseOf", taskId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCaseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd49224e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function caseOf(bytes32 taskId) view returns((address,uint96,uint32,bytes32))
func (court *Court) TryPackCaseOf(taskId [32]byte) ([]byte, error) {
	return court.abi.Pack("caseOf", taskId)
}

// UnpackCaseOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd49224e9.
//
// Solidity: function caseOf(bytes32 taskId) view returns((address,uint96,uint32,bytes32))
func (court *Court) UnpackCaseOf(data []byte) (ICourtCase, error) {
	out, err := court.abi.Unpack("caseOf", data)
	if err != nil {
		return *new(ICourtCase), err
	}
	out0 := *abi.ConvertType(out[0], new(ICourtCase)).(*ICourtCase)
	return out0, nil
}

// PackChallenge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc91a4a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challenge(bytes32 modelId, (uint32,bytes32,bytes32,bytes32[],bool[])[] batches, (bytes32,uint256,(bytes32,bytes32)[])[] decisions) returns()
func (court *Court) PackChallenge(modelId [32]byte, batches []ICourtBatch, decisions []ICourtDecision) []byte {
	enc, err := court.abi.Pack("challenge", modelId, batches, decisions)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallenge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc91a4a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challenge(bytes32 modelId, (uint32,bytes32,bytes32,bytes32[],bool[])[] batches, (bytes32,uint256,(bytes32,bytes32)[])[] decisions) returns()
func (court *Court) TryPackChallenge(modelId [32]byte, batches []ICourtBatch, decisions []ICourtDecision) ([]byte, error) {
	return court.abi.Pack("challenge", modelId, batches, decisions)
}

// PackEpochsToFinal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x850f53a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochsToFinal() view returns(uint256)
func (court *Court) PackEpochsToFinal() []byte {
	enc, err := court.abi.Pack("epochsToFinal")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochsToFinal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x850f53a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochsToFinal() view returns(uint256)
func (court *Court) TryPackEpochsToFinal() ([]byte, error) {
	return court.abi.Pack("epochsToFinal")
}

// UnpackEpochsToFinal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x850f53a3.
//
// Solidity: function epochsToFinal() view returns(uint256)
func (court *Court) UnpackEpochsToFinal(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("epochsToFinal", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFinalise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00ecf1a1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalise(bytes32 modelId, (uint32,bytes32,bytes32,bytes32[],bool[])[] batches, (bytes32,uint256,(bytes32,bytes32)[])[] decisions) returns(uint256 ended)
func (court *Court) PackFinalise(modelId [32]byte, batches []ICourtBatch, decisions []ICourtDecision) []byte {
	enc, err := court.abi.Pack("finalise", modelId, batches, decisions)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00ecf1a1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalise(bytes32 modelId, (uint32,bytes32,bytes32,bytes32[],bool[])[] batches, (bytes32,uint256,(bytes32,bytes32)[])[] decisions) returns(uint256 ended)
func (court *Court) TryPackFinalise(modelId [32]byte, batches []ICourtBatch, decisions []ICourtDecision) ([]byte, error) {
	return court.abi.Pack("finalise", modelId, batches, decisions)
}

// UnpackFinalise is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00ecf1a1.
//
// Solidity: function finalise(bytes32 modelId, (uint32,bytes32,bytes32,bytes32[],bool[])[] batches, (bytes32,uint256,(bytes32,bytes32)[])[] decisions) returns(uint256 ended)
func (court *Court) UnpackFinalise(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("finalise", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLedger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56397c35.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ledger() view returns(address)
func (court *Court) PackLedger() []byte {
	enc, err := court.abi.Pack("ledger")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLedger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56397c35.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ledger() view returns(address)
func (court *Court) TryPackLedger() ([]byte, error) {
	return court.abi.Pack("ledger")
}

// UnpackLedger is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56397c35.
//
// Solidity: function ledger() view returns(address)
func (court *Court) UnpackLedger(data []byte) (common.Address, error) {
	out, err := court.abi.Unpack("ledger", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9986df2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function models() view returns(address)
func (court *Court) PackModels() []byte {
	enc, err := court.abi.Pack("models")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9986df2c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function models() view returns(address)
func (court *Court) TryPackModels() ([]byte, error) {
	return court.abi.Pack("models")
}

// UnpackModels is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9986df2c.
//
// Solidity: function models() view returns(address)
func (court *Court) UnpackModels(data []byte) (common.Address, error) {
	out, err := court.abi.Unpack("models", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5db82fa0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nodes() view returns(address)
func (court *Court) PackNodes() []byte {
	enc, err := court.abi.Pack("nodes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5db82fa0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nodes() view returns(address)
func (court *Court) TryPackNodes() ([]byte, error) {
	return court.abi.Pack("nodes")
}

// UnpackNodes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5db82fa0.
//
// Solidity: function nodes() view returns(address)
func (court *Court) UnpackNodes(data []byte) (common.Address, error) {
	out, err := court.abi.Unpack("nodes", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPenalise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b115758.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function penalise(uint32 node, bytes32 root) returns(uint96 taken)
func (court *Court) PackPenalise(node uint32, root [32]byte) []byte {
	enc, err := court.abi.Pack("penalise", node, root)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPenalise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b115758.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function penalise(uint32 node, bytes32 root) returns(uint96 taken)
func (court *Court) TryPackPenalise(node uint32, root [32]byte) ([]byte, error) {
	return court.abi.Pack("penalise", node, root)
}

// UnpackPenalise is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b115758.
//
// Solidity: function penalise(uint32 node, bytes32 root) returns(uint96 taken)
func (court *Court) UnpackPenalise(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("penalise", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPenalties is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42b53a75.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function penalties() view returns((uint96,uint96,uint96,uint96))
func (court *Court) PackPenalties() []byte {
	enc, err := court.abi.Pack("penalties")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPenalties is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42b53a75.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function penalties() view returns((uint96,uint96,uint96,uint96))
func (court *Court) TryPackPenalties() ([]byte, error) {
	return court.abi.Pack("penalties")
}

// UnpackPenalties is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42b53a75.
//
// Solidity: function penalties() view returns((uint96,uint96,uint96,uint96))
func (court *Court) UnpackPenalties(data []byte) (ICourtPenalties, error) {
	out, err := court.abi.Unpack("penalties", data)
	if err != nil {
		return *new(ICourtPenalties), err
	}
	out0 := *abi.ConvertType(out[0], new(ICourtPenalties)).(*ICourtPenalties)
	return out0, nil
}

// PackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16f0115b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pool() view returns(address)
func (court *Court) PackPool() []byte {
	enc, err := court.abi.Pack("pool")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16f0115b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pool() view returns(address)
func (court *Court) TryPackPool() ([]byte, error) {
	return court.abi.Pack("pool")
}

// UnpackPool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16f0115b.
//
// Solidity: function pool() view returns(address)
func (court *Court) UnpackPool(data []byte) (common.Address, error) {
	out, err := court.abi.Unpack("pool", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba27fdaf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resolve(bytes32 modelId, (uint32[],uint16[],bytes32[],uint8,uint8) first, (uint32,bytes32,bytes32,bytes32[],bool[])[] batches, (bytes32,uint256,(bytes32,bytes32)[])[] decisions) returns()
func (court *Court) PackResolve(modelId [32]byte, first ICourtFirst, batches []ICourtBatch, decisions []ICourtDecision) []byte {
	enc, err := court.abi.Pack("resolve", modelId, first, batches, decisions)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba27fdaf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resolve(bytes32 modelId, (uint32[],uint16[],bytes32[],uint8,uint8) first, (uint32,bytes32,bytes32,bytes32[],bool[])[] batches, (bytes32,uint256,(bytes32,bytes32)[])[] decisions) returns()
func (court *Court) TryPackResolve(modelId [32]byte, first ICourtFirst, batches []ICourtBatch, decisions []ICourtDecision) ([]byte, error) {
	return court.abi.Pack("resolve", modelId, first, batches, decisions)
}

// PackStudies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7f5a33e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function studies() view returns(address)
func (court *Court) PackStudies() []byte {
	enc, err := court.abi.Pack("studies")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStudies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7f5a33e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function studies() view returns(address)
func (court *Court) TryPackStudies() ([]byte, error) {
	return court.abi.Pack("studies")
}

// UnpackStudies is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7f5a33e.
//
// Solidity: function studies() view returns(address)
func (court *Court) UnpackStudies(data []byte) (common.Address, error) {
	out, err := court.abi.Unpack("studies", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (court *Court) PackToken() []byte {
	enc, err := court.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (court *Court) TryPackToken() ([]byte, error) {
	return court.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (court *Court) UnpackToken(data []byte) (common.Address, error) {
	out, err := court.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// CourtBatchPenalised represents a BatchPenalised event raised by the Court contract.
type CourtBatchPenalised struct {
	Node  uint32
	Root  [32]byte
	Taken *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const CourtBatchPenalisedEventName = "BatchPenalised"

// ContractEventName returns the user-defined event name.
func (CourtBatchPenalised) ContractEventName() string {
	return CourtBatchPenalisedEventName
}

// UnpackBatchPenalisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchPenalised(uint32 indexed node, bytes32 root, uint96 taken)
func (court *Court) UnpackBatchPenalisedEvent(log *types.Log) (*CourtBatchPenalised, error) {
	event := "BatchPenalised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtBatchPenalised)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtChallengeEnded represents a ChallengeEnded event raised by the Court contract.
type CourtChallengeEnded struct {
	TaskId [32]byte
	Upheld bool
	Second [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const CourtChallengeEndedEventName = "ChallengeEnded"

// ContractEventName returns the user-defined event name.
func (CourtChallengeEnded) ContractEventName() string {
	return CourtChallengeEndedEventName
}

// UnpackChallengeEndedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChallengeEnded(bytes32 indexed taskId, bool upheld, bytes32 second)
func (court *Court) UnpackChallengeEndedEvent(log *types.Log) (*CourtChallengeEnded, error) {
	event := "ChallengeEnded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtChallengeEnded)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtTaskChallenged represents a TaskChallenged event raised by the Court contract.
type CourtTaskChallenged struct {
	TaskId     [32]byte
	Challenger common.Address
	Bond       *big.Int
	First      ICourtFirst
	Raw        *types.Log // Blockchain specific contextual infos
}

const CourtTaskChallengedEventName = "TaskChallenged"

// ContractEventName returns the user-defined event name.
func (CourtTaskChallenged) ContractEventName() string {
	return CourtTaskChallengedEventName
}

// UnpackTaskChallengedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TaskChallenged(bytes32 indexed taskId, address indexed challenger, uint96 bond, (uint32[],uint16[],bytes32[],uint8,uint8) first)
func (court *Court) UnpackTaskChallengedEvent(log *types.Log) (*CourtTaskChallenged, error) {
	event := "TaskChallenged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtTaskChallenged)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtTaskFinalised represents a TaskFinalised event raised by the Court contract.
type CourtTaskFinalised struct {
	TaskId   [32]byte
	StudyId  [32]byte
	Findings [32]byte
	Nodes    [32]byte
	End      *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const CourtTaskFinalisedEventName = "TaskFinalised"

// ContractEventName returns the user-defined event name.
func (CourtTaskFinalised) ContractEventName() string {
	return CourtTaskFinalisedEventName
}

// UnpackTaskFinalisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TaskFinalised(bytes32 indexed taskId, bytes32 indexed studyId, bytes32 findings, bytes32 nodes, uint256 end)
func (court *Court) UnpackTaskFinalisedEvent(log *types.Log) (*CourtTaskFinalised, error) {
	event := "TaskFinalised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtTaskFinalised)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtTaskReopened represents a TaskReopened event raised by the Court contract.
type CourtTaskReopened struct {
	TaskId [32]byte
	Floor  uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const CourtTaskReopenedEventName = "TaskReopened"

// ContractEventName returns the user-defined event name.
func (CourtTaskReopened) ContractEventName() string {
	return CourtTaskReopenedEventName
}

// UnpackTaskReopenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TaskReopened(bytes32 indexed taskId, uint8 floor)
func (court *Court) UnpackTaskReopenedEvent(log *types.Log) (*CourtTaskReopened, error) {
	event := "TaskReopened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtTaskReopened)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (court *Court) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], court.abi.Errors["EvidenceIncomplete"].ID.Bytes()[:4]) {
		return court.UnpackEvidenceIncompleteError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["EvidenceMalformed"].ID.Bytes()[:4]) {
		return court.UnpackEvidenceMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["EvidenceUnordered"].ID.Bytes()[:4]) {
		return court.UnpackEvidenceUnorderedError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["EvidenceUnproven"].ID.Bytes()[:4]) {
		return court.UnpackEvidenceUnprovenError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["ExitTooSoon"].ID.Bytes()[:4]) {
		return court.UnpackExitTooSoonError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["FirstMismatch"].ID.Bytes()[:4]) {
		return court.UnpackFirstMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["HidingTooCheap"].ID.Bytes()[:4]) {
		return court.UnpackHidingTooCheapError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["MerkleProofInvalidMultiproof"].ID.Bytes()[:4]) {
		return court.UnpackMerkleProofInvalidMultiproofError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotChallengeable"].ID.Bytes()[:4]) {
		return court.UnpackNotChallengeableError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotResolvable"].ID.Bytes()[:4]) {
		return court.UnpackNotResolvableError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NothingToFinalise"].ID.Bytes()[:4]) {
		return court.UnpackNothingToFinaliseError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return court.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["WiringMismatch"].ID.Bytes()[:4]) {
		return court.UnpackWiringMismatchError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CourtEvidenceIncomplete represents a EvidenceIncomplete error raised by the Court contract.
type CourtEvidenceIncomplete struct {
	TaskId  [32]byte
	Given   *big.Int
	Counted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvidenceIncomplete(bytes32 taskId, uint256 given, uint256 counted)
func CourtEvidenceIncompleteErrorID() common.Hash {
	return common.HexToHash("0xe9571d24c61f77423bbc3e5df7eb1d1fbeabbf1afb5ef8f4b8f1e5f5214e1b01")
}

// UnpackEvidenceIncompleteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvidenceIncomplete(bytes32 taskId, uint256 given, uint256 counted)
func (court *Court) UnpackEvidenceIncompleteError(raw []byte) (*CourtEvidenceIncomplete, error) {
	out := new(CourtEvidenceIncomplete)
	if err := court.abi.UnpackIntoInterface(out, "EvidenceIncomplete", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtEvidenceMalformed represents a EvidenceMalformed error raised by the Court contract.
type CourtEvidenceMalformed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvidenceMalformed()
func CourtEvidenceMalformedErrorID() common.Hash {
	return common.HexToHash("0xee6ac4627376e2f0e673c6bb06ddfc0a8de2599bacbb80432b70e488729b42a8")
}

// UnpackEvidenceMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvidenceMalformed()
func (court *Court) UnpackEvidenceMalformedError(raw []byte) (*CourtEvidenceMalformed, error) {
	out := new(CourtEvidenceMalformed)
	if err := court.abi.UnpackIntoInterface(out, "EvidenceMalformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtEvidenceUnordered represents a EvidenceUnordered error raised by the Court contract.
type CourtEvidenceUnordered struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvidenceUnordered()
func CourtEvidenceUnorderedErrorID() common.Hash {
	return common.HexToHash("0xa6643a5f842d3e8299afb219ce6e7ae0c1aafa97cf4c33d6a5529b27939febb7")
}

// UnpackEvidenceUnorderedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvidenceUnordered()
func (court *Court) UnpackEvidenceUnorderedError(raw []byte) (*CourtEvidenceUnordered, error) {
	out := new(CourtEvidenceUnordered)
	if err := court.abi.UnpackIntoInterface(out, "EvidenceUnordered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtEvidenceUnproven represents a EvidenceUnproven error raised by the Court contract.
type CourtEvidenceUnproven struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvidenceUnproven()
func CourtEvidenceUnprovenErrorID() common.Hash {
	return common.HexToHash("0x52a0eddbaa26bd9027c50ad6d929765d8be3fa13b4eaf4f0407ca92ed49daaad")
}

// UnpackEvidenceUnprovenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvidenceUnproven()
func (court *Court) UnpackEvidenceUnprovenError(raw []byte) (*CourtEvidenceUnproven, error) {
	out := new(CourtEvidenceUnproven)
	if err := court.abi.UnpackIntoInterface(out, "EvidenceUnproven", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtExitTooSoon represents a ExitTooSoon error raised by the Court contract.
type CourtExitTooSoon struct {
	ExitBlocks *big.Int
	Least      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExitTooSoon(uint256 exitBlocks, uint256 least)
func CourtExitTooSoonErrorID() common.Hash {
	return common.HexToHash("0xebbf7bf15af4eddfe68be8bb447059789ec9df8c47f3ea420434327eeb83ce4c")
}

// UnpackExitTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExitTooSoon(uint256 exitBlocks, uint256 least)
func (court *Court) UnpackExitTooSoonError(raw []byte) (*CourtExitTooSoon, error) {
	out := new(CourtExitTooSoon)
	if err := court.abi.UnpackIntoInterface(out, "ExitTooSoon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtFirstMismatch represents a FirstMismatch error raised by the Court contract.
type CourtFirstMismatch struct {
	TaskId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FirstMismatch(bytes32 taskId)
func CourtFirstMismatchErrorID() common.Hash {
	return common.HexToHash("0x8fed050187d0c588b027017658b185eae8dededf976ada47d26c5db6a3388d47")
}

// UnpackFirstMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FirstMismatch(bytes32 taskId)
func (court *Court) UnpackFirstMismatchError(raw []byte) (*CourtFirstMismatch, error) {
	out := new(CourtFirstMismatch)
	if err := court.abi.UnpackIntoInterface(out, "FirstMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtHidingTooCheap represents a HidingTooCheap error raised by the Court contract.
type CourtHidingTooCheap struct {
	Unrevealed   *big.Int
	Disagreement *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HidingTooCheap(uint96 unrevealed, uint96 disagreement)
func CourtHidingTooCheapErrorID() common.Hash {
	return common.HexToHash("0x985fe9dc4c5b3f7b2f327c75576e4830a7ce467177926fff315d3190bff3f714")
}

// UnpackHidingTooCheapError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HidingTooCheap(uint96 unrevealed, uint96 disagreement)
func (court *Court) UnpackHidingTooCheapError(raw []byte) (*CourtHidingTooCheap, error) {
	out := new(CourtHidingTooCheap)
	if err := court.abi.UnpackIntoInterface(out, "HidingTooCheap", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtMerkleProofInvalidMultiproof represents a MerkleProofInvalidMultiproof error raised by the Court contract.
type CourtMerkleProofInvalidMultiproof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MerkleProofInvalidMultiproof()
func CourtMerkleProofInvalidMultiproofErrorID() common.Hash {
	return common.HexToHash("0x351404920163d662c9e55a2ededa2a037e643758bbfddef8b612fa4d17ed11ea")
}

// UnpackMerkleProofInvalidMultiproofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MerkleProofInvalidMultiproof()
func (court *Court) UnpackMerkleProofInvalidMultiproofError(raw []byte) (*CourtMerkleProofInvalidMultiproof, error) {
	out := new(CourtMerkleProofInvalidMultiproof)
	if err := court.abi.UnpackIntoInterface(out, "MerkleProofInvalidMultiproof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotChallengeable represents a NotChallengeable error raised by the Court contract.
type CourtNotChallengeable struct {
	TaskId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotChallengeable(bytes32 taskId)
func CourtNotChallengeableErrorID() common.Hash {
	return common.HexToHash("0x0966e63239af1910277149ac71484008950325ac3c4d2a8188f08084feea2b8d")
}

// UnpackNotChallengeableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotChallengeable(bytes32 taskId)
func (court *Court) UnpackNotChallengeableError(raw []byte) (*CourtNotChallengeable, error) {
	out := new(CourtNotChallengeable)
	if err := court.abi.UnpackIntoInterface(out, "NotChallengeable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotResolvable represents a NotResolvable error raised by the Court contract.
type CourtNotResolvable struct {
	TaskId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotResolvable(bytes32 taskId)
func CourtNotResolvableErrorID() common.Hash {
	return common.HexToHash("0x6cf4048e03c856d3ab26c84491016d86e557c87335c39264f703038808fcdc01")
}

// UnpackNotResolvableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotResolvable(bytes32 taskId)
func (court *Court) UnpackNotResolvableError(raw []byte) (*CourtNotResolvable, error) {
	out := new(CourtNotResolvable)
	if err := court.abi.UnpackIntoInterface(out, "NotResolvable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNothingToFinalise represents a NothingToFinalise error raised by the Court contract.
type CourtNothingToFinalise struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToFinalise()
func CourtNothingToFinaliseErrorID() common.Hash {
	return common.HexToHash("0x919a652032cb4c531933926bfc7e1c6fe80e781b9b06edae31d9dc193d0c4b93")
}

// UnpackNothingToFinaliseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToFinalise()
func (court *Court) UnpackNothingToFinaliseError(raw []byte) (*CourtNothingToFinalise, error) {
	out := new(CourtNothingToFinalise)
	if err := court.abi.UnpackIntoInterface(out, "NothingToFinalise", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Court contract.
type CourtSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func CourtSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (court *Court) UnpackSafeERC20FailedOperationError(raw []byte) (*CourtSafeERC20FailedOperation, error) {
	out := new(CourtSafeERC20FailedOperation)
	if err := court.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtWiringMismatch represents a WiringMismatch error raised by the Court contract.
type CourtWiringMismatch struct {
	Contract common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WiringMismatch(address contract_)
func CourtWiringMismatchErrorID() common.Hash {
	return common.HexToHash("0x79ac00a3651b5fdd3d716d7f32d13653fad5ad8cebf305fcb9d041a259fdde1e")
}

// UnpackWiringMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WiringMismatch(address contract_)
func (court *Court) UnpackWiringMismatchError(raw []byte) (*CourtWiringMismatch, error) {
	out := new(CourtWiringMismatch)
	if err := court.abi.UnpackIntoInterface(out, "WiringMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceMetaData contains all meta data concerning the Governance contract.
var GovernanceMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"adminDelay\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"admission\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"admissionDelay\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"contributors\",\"type\":\"address[]\"}],\"internalType\":\"structGovernance.Seats\",\"name\":\"seats\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PUBLIC_ROLE\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"canCall\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"immediate\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"cancel\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"consumeScheduledOp\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"execute\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"expiration\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"getAccess\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"since\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"currentDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"pendingDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint48\",\"name\":\"effect\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getNonce\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"getRoleGrantDelay\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"getRoleGuardian\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getSchedule\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"getTargetAdminDelay\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"getTargetFunctionRole\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"executionDelay\",\"type\":\"uint32\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"isMember\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"executionDelay\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"hashOperation\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"isTargetClosed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"label\",\"type\":\"string\"}],\"name\":\"labelRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minSetback\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"data\",\"type\":\"bytes[]\"}],\"name\":\"multicall\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"results\",\"type\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"uint48\",\"name\":\"when\",\"type\":\"uint48\"}],\"name\":\"schedule\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"nonce\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"newDelay\",\"type\":\"uint32\"}],\"name\":\"setGrantDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"admin\",\"type\":\"uint64\"}],\"name\":\"setRoleAdmin\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"guardian\",\"type\":\"uint64\"}],\"name\":\"setRoleGuardian\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"newDelay\",\"type\":\"uint32\"}],\"name\":\"setTargetAdminDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"}],\"name\":\"setTargetClosed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4[]\",\"name\":\"selectors\",\"type\":\"bytes4[]\"},{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"setTargetFunctionRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"updateAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"nonce\",\"type\":\"uint32\"}],\"name\":\"OperationCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"nonce\",\"type\":\"uint32\"}],\"name\":\"OperationExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"nonce\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"schedule\",\"type\":\"uint48\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"OperationScheduled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"admin\",\"type\":\"uint64\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"since\",\"type\":\"uint48\"}],\"name\":\"RoleGrantDelayChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"since\",\"type\":\"uint48\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"newMember\",\"type\":\"bool\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"guardian\",\"type\":\"uint64\"}],\"name\":\"RoleGuardianChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"label\",\"type\":\"string\"}],\"name\":\"RoleLabel\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"since\",\"type\":\"uint48\"}],\"name\":\"TargetAdminDelayUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"}],\"name\":\"TargetClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"TargetFunctionRoleUpdated\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"}],\"name\":\"AccessManagerAlreadyScheduled\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AccessManagerBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"}],\"name\":\"AccessManagerExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"initialAdmin\",\"type\":\"address\"}],\"name\":\"AccessManagerInvalidInitialAdmin\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"AccessManagerLockedFunction\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"AccessManagerLockedRole\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"}],\"name\":\"AccessManagerNotReady\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"}],\"name\":\"AccessManagerNotScheduled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"msgsender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"AccessManagerUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"AccessManagerUnauthorizedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"msgsender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"AccessManagerUnauthorizedCancel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AccessManagerUnauthorizedConsume\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"}]",
	ID:  "e2aa37432f0c669053172599c902e92e9a",
	Bin: "0x6080604052346104435761401a803803806100198161047a565b928339810190602081830312610443578051906001600160401b03821161044357019060c082820312610443576040519160c083016001600160401b038111848210176104475760405261006c8161049f565b835261007a602082016104b3565b906020840191825261008e6040820161049f565b90604085019182526100a2606082016104b3565b91606086019283526100b66080830161049f565b6080870190815260a083015190926001600160401b03821161044357019480601f87011215610443578551956001600160401b038711610447578660051b9060208061010381850161047a565b809a8152019282010192831161044357602001905b82821061042b5750505060a0860194855285516001600160a01b03169283156104185763ffffffff6102d8926101506102e8966104f6565b5060015f81815260208290525f516020613fda5f395f51905f5280546001600160401b031916600290811790915591905f516020613f5a5f395f51905f529080a360015f81815260208290525f516020613fda5f395f51905f528054600160401b600160801b03191668030000000000000000179055600391905f516020613ffa5f395f51905f529080a360045f81815260016020525f516020613fba5f395f51905f5280546001600160401b031916600290811790915591905f516020613f5a5f395f51905f529080a360045f81815260016020525f516020613fba5f395f51905f528054600160401b600160801b03191668030000000000000000179055600391905f516020613ffa5f395f51905f529080a3305f525f60205260405f2063012e238d60e51b5f5260205260405f206001808060401b0319825416179055600160405163012e238d60e51b81527f9ea6790c7dadfd01c9f8b9762b3682607af2c7e79e05a9f9fdf5580dde94915160203092a351915116906001600160a01b0316610720565b50516001600160a01b0316610975565b505f5b8251805182101561031d57600582901b016020015160019190610316906001600160a01b0316610b9b565b50016102eb565b8451835161033c9163ffffffff909116906001600160a01b0316610cbc565b5060015f516020613efa5f395f51905f52606060405160208152600860208201526737b832b930ba37b960c11b6040820152a260025f516020613efa5f395f51905f52606060405160208152600960208201526830b236b4b9b9b4b7b760b91b6040820152a260035f516020613efa5f395f51905f52606060405160208152600860208201526733bab0b93234b0b760c11b6040820152a260045f516020613efa5f395f51905f52606060405160208152600b60208201526a31b7b73a3934b13aba37b960a91b6040820152a2604051612fc99081610f118239f35b630409d6d160e11b5f525f60045260245ffd5b602080916104388461049f565b815201910190610118565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b60408051919082016001600160401b0381118382101761044757604052565b6040519190601f01601f191682016001600160401b0381118382101761044757604052565b51906001600160a01b038216820361044357565b519063ffffffff8216820361044357565b9065ffffffffffff8091169116019065ffffffffffff82116104e257565b634e487b7160e01b5f52601160045260245ffd5b6001600160a01b0381165f9081525f516020613eda5f395f51905f52602052604090205465ffffffffffff16159081156105e1575f5f516020613f9a5f395f51905f52606061054d8361054842610ee1565b6104c4565b936105b761055961045b565b65ffffffffffff87811682526020808301888152888052600182526040808a206001600160a01b0388168b52909252908820925183549151600160301b600160a01b0360309190911b1692166001600160a01b031990911617179055565b6040805185815265ffffffffffff96909616602087015285018690526001600160a01b031693a390565b6001600160a01b0381165f9081525f516020613eda5f395f51905f5260205260409020549061060f42610ee1565b63ffffffff8360301c169265ffffffffffff808260701c1692168211155f1461070e5750505b63ffffffff82169081156106e95763ffffffff82116104e25760605f516020613f9a5f395f51905f52916106e461067763ffffffff5f965b1661054842610ee1565b8580526001602090815260408088206001600160a01b038616895282528088208054600160301b600160a01b0319169184901b6dffffffffffff0000000000000000169990921b67ffffffff00000000169890981760301b600160301b600160a01b031697909717909655565b6105b7565b5f915060605f516020613f9a5f395f51905f52916106e461067763ffffffff8661066d565b63ffffffff9060501c16925050610635565b6001600160a01b0381165f9081525f516020613f7a5f395f51905f52602052604090205465ffffffffffff161591908215610813575f516020613f9a5f395f51905f52606060029265ffffffffffff61077c5f61054842610ee1565b6107ee61078761045b565b838316815263ffffffff891660208083019182525f8a81526001825260408082206001600160a01b038a16835290925220915182549151600160301b600160a01b0360309190911b16908616861990921691909117600160301b600160a01b031916179055565b63ffffffff6040519716875216602086015285604086015260018060a01b031693a390565b6001600160a01b0381165f9081525f516020613f7a5f395f51905f52602052604090205461084042610ee1565b63ffffffff8260301c169165ffffffffffff808260701c1692168211155f146109635750505b63ffffffff83169163ffffffff82168381115f14610935578390039063ffffffff82116104e25765ffffffffffff5f516020613f9a5f395f51905f52936109306002966108be63ffffffff6060971661054842610ee1565b5f8981526001602090815260408083206001600160a01b038a1684528252918290208054600160301b600160a01b0319169284901b6dffffffffffff0000000000000000169690911b67ffffffff00000000169590951790921760301b600160301b600160a01b031691909117909255565b6107ee565b5060609065ffffffffffff5f516020613f9a5f395f51905f52936109306002966108be63ffffffff5f61066d565b63ffffffff9060501c16915050610866565b6001600160a01b0381165f9081525f516020613f3a5f395f51905f52602052604090205465ffffffffffff1615908115610a5c5760035f516020613f9a5f395f51905f5260606109c85f61054842610ee1565b93610a326109d461045b565b65ffffffffffff87811682525f60208084018281528983526001825260408084206001600160a01b03891685529092529120925183549151600160301b600160a01b0360309190911b1692166001600160a01b031990911617179055565b604080515f815265ffffffffffff96909616602087015285018690526001600160a01b031693a390565b6001600160a01b0381165f9081525f516020613f3a5f395f51905f52602052604090205490610a8a42610ee1565b63ffffffff8360301c169265ffffffffffff808260701c1692168211155f14610b895750505b63ffffffff8216908115610b635763ffffffff82116104e25760605f516020613f9a5f395f51905f5291610b5e610af263ffffffff6003961661054842610ee1565b5f8681526001602090815260408083206001600160a01b03871684528252918290208054600160301b600160a01b0319169284901b6dffffffffffff0000000000000000169990911b67ffffffff00000000169890981760301b600160301b600160a01b031617909655565b610a32565b6003915060605f516020613f9a5f395f51905f5291610b5e610af263ffffffff5f61066d565b63ffffffff9060501c16925050610ab0565b6001600160a01b0381165f9081525f516020613f1a5f395f51905f52602052604090205465ffffffffffff1615908115610bee5760045f516020613f9a5f395f51905f5260606109c85f61054842610ee1565b6001600160a01b0381165f9081525f516020613f1a5f395f51905f52602052604090205490610c1c42610ee1565b63ffffffff8360301c169265ffffffffffff808260701c1692168211155f14610caa5750505b63ffffffff8216908115610c845763ffffffff82116104e25760605f516020613f9a5f395f51905f5291610b5e610af263ffffffff6004961661054842610ee1565b6004915060605f516020613f9a5f395f51905f5291610b5e610af263ffffffff5f61066d565b63ffffffff9060501c16925050610c42565b6001600160a01b0381165f9081525f516020613eda5f395f51905f52602052604090205465ffffffffffff161591908215610d89575f516020613f9a5f395f51905f5260605f9265ffffffffffff610d178561054842610ee1565b6107ee610d2261045b565b838316815263ffffffff89166020808301918252898052600181526040808b206001600160a01b0389168c529091528920915182549151600160301b600160a01b0360309190911b16908616861990921691909117600160301b600160a01b031916179055565b6001600160a01b0381165f9081525f516020613eda5f395f51905f526020526040902054610db642610ee1565b63ffffffff8260301c169165ffffffffffff808260701c1692168211155f14610ecf5750505b63ffffffff83169163ffffffff82168381115f14610ea2578390039063ffffffff82116104e25765ffffffffffff5f516020613f9a5f395f51905f52936109305f96610e3363ffffffff6060971661054842610ee1565b888052600160209081526040808b206001600160a01b0389168c528252808b208054600160301b600160a01b0319169184901b6dffffffffffff0000000000000000169690921b67ffffffff00000000169590951790921760301b600160301b600160a01b0316939093179055565b5060609065ffffffffffff5f516020613f9a5f395f51905f52936109305f96610e3363ffffffff8961066d565b63ffffffff9060501c16915050610ddc565b65ffffffffffff8111610ef95765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c806308d6122d146119ef5780630b0a93ba146119a857806312be872714611985578063167bd395146118c857806318ff183c146118075780631cff79cd1461163857806325c471a01461122d5780633078f114146111d257806330cae187146111125780633adc277a146110e35780633ca7c02a146110c05780634136a33c1461108d5780634665096d1461106f5780634c1da1e21461103d5780635296295214610f69578063530dd45614610f125780636d5115bd14610e8c57806375b238fc14610e70578063853551b814610d9b57806394c7d7ee14610c39578063a166aa8914610be3578063a64d95ce14610a9c578063abd9bd2a14610a77578063ac9650d814610814578063b7009613146107b7578063b7d2b16214610784578063cc1b6c8114610766578063d1f856ee14610721578063d22b59891461061e578063d6bb62c6146104a7578063f801a698146101f25763fe0776f51461017a575f80fd5b346101ef5760406003193601126101ef57610193611bd8565b61019b611b84565b903373ffffffffffffffffffffffffffffffffffffffff8316036101c757906101c3916125f5565b5080f35b6004837f5f159e63000000000000000000000000000000000000000000000000000000008152fd5b80fd5b50346101ef5760606003193601126101ef5761020c611b61565b9060243567ffffffffffffffff81116104a35761022d903690600401611c06565b919060443565ffffffffffff811680910361049f5761024e848387336122c0565b905061026a63ffffffff61026142612f81565b92168092612180565b90158015610484575b61040e579065ffffffffffff809216908180821191180218169061029984828733611eb7565b93848452600260205265ffffffffffff60408520541680151590816103fd575b506103d15760409584936103c287947f82a2da5dee54ea8021c6545b4444620291e07ee83be6dd57edb175062715f3b494868b99526002602052600163ffffffff8a8a205460301c160163ffffffff81169989898c9b52600260205281812065ffffffffffff88167fffffffffffffffffffffffffffffffffffffffffffffffffffff000000000000825416179055898152600260205220907fffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffffff69ffffffff00000000000083549260301b16911617905573ffffffffffffffffffffffffffffffffffffffff8b519586958652336020870152168b850152608060608501526080840191611e79565b0390a382519182526020820152f35b602484867f813e9459000000000000000000000000000000000000000000000000000000008252600452fd5b610407915061259f565b155f6102b9565b6064847fffffffff000000000000000000000000000000000000000000000000000000008873ffffffffffffffffffffffffffffffffffffffff6104528a89612314565b917f81c6f24b000000000000000000000000000000000000000000000000000000008552336004521660245216604452fd5b508115158015610273575065ffffffffffff81168210610273565b8280fd5b5080fd5b50346101ef576104b636611c98565b909392916104c48286612314565b916104d181878487611eb7565b95868652600260205265ffffffffffff604087205416155f1461051a57602486887f60a299b0000000000000000000000000000000000000000000000000000000008252600452fd5b906105269183866126d6565b156105a2576020848680825260028352604082207fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000081541690558082526002835263ffffffff604083205460301c1680917fbd9ac67a6e2f6463b80927326310338bcbb4bdb7936ce1365ea3e01067e7b9f76040519480a38152f35b6040517f3fe2751c00000000000000000000000000000000000000000000000000000000815233600482015273ffffffffffffffffffffffffffffffffffffffff9384166024820152921660448301527fffffffff00000000000000000000000000000000000000000000000000000000166064820152608490fd5b50346101ef5760406003193601126101ef57610638611b61565b7fa56b76017453f399ec2327ba00375dbfb1fd070ff854341ad6191e6a2e2de19c73ffffffffffffffffffffffffffffffffffffffff610676611c85565b9261067f6121cb565b1691828452836020526106a9816dffffffffffffffffffffffffffff600160408820015416612ee9565b9190848652856020526dffffffffffffffffffffffffffff6001604088200191167fffffffffffffffffffffffffffffffffffff000000000000000000000000000082541617905561071b6040519283928390929165ffffffffffff60209163ffffffff604085019616845216910152565b0390a280f35b50346101ef5760406003193601126101ef5761074c61073e611bd8565b610746611b84565b90612154565b60408051921515835263ffffffff91909116602083015290f35b50346101ef57806003193601126101ef576020604051620697808152f35b50346101ef5760406003193601126101ef576101c36107a1611bd8565b6107a9611b84565b906107b26121cb565b6125f5565b50346101ef5760606003193601126101ef576107d1611b61565b6107d9611b84565b604435917fffffffff00000000000000000000000000000000000000000000000000000000831683036108105761074c9350611f86565b8380fd5b50346101ef5760206003193601126101ef5760043567ffffffffffffffff81116104a357610846903690600401611ba7565b9060206040516108568282611d3e565b848152818101917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810136843761088c85611f2d565b9361089a6040519586611d3e565b8585527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06108c787611f2d565b01875b818110610a6857505086907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301915b878110156109b4578060051b820135838112156109b05782019081359167ffffffffffffffff83116109ac57850182360381136109ac578261098a610990928d898c6001986040519687958487013784018281018481528e519283915e0101908152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611d3e565b306125d3565b61099a828a611f45565b526109a58189611f45565b50016108fc565b8a80fd5b8980fd5b88848860405191808301818452825180915260408401918060408360051b870101940192865b8388106109e75786860387f35b9091929394838080837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08b600196030187527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f838c518051918291828752018686015e88858286010152011601019701930197019690939291936109da565b606087820185015283016108ca565b50346101ef576020610a94610a8b36611c98565b92919091611eb7565b604051908152f35b50346101ef5760406003193601126101ef57610ab6611bd8565b67ffffffffffffffff610ac7611c85565b91610ad06121cb565b169067ffffffffffffffff8214610bb7577ffeb69018ee8b8fd50ea86348f1267d07673379f72cffdeccec63853ee8ce8b48908284526001602052610b2f816dffffffffffffffffffffffffffff600160408820015460801c16612ee9565b9190848652600160205260016040872001907fffff0000000000000000000000000000ffffffffffffffffffffffffffffffff7dffffffffffffffffffffffffffff0000000000000000000000000000000083549260801b16911617905561071b6040519283928390929165ffffffffffff60209163ffffffff604085019616845216910152565b602483837f1871a90c000000000000000000000000000000000000000000000000000000008252600452fd5b50346101ef5760206003193601126101ef576020610c2f610c02611b61565b73ffffffffffffffffffffffffffffffffffffffff165f525f60205260ff600160405f20015460701c1690565b6040519015158152f35b50346101ef57610c4836611c34565b916040517f8fb36037000000000000000000000000000000000000000000000000000000008152602081600481335afa908115610d90578591610d11575b507fffffffff000000000000000000000000000000000000000000000000000000007f8fb3603700000000000000000000000000000000000000000000000000000000911603610ce55791610ce0916101c3933390611eb7565b612342565b6024847f320ff74800000000000000000000000000000000000000000000000000000000815233600452fd5b90506020813d602011610d88575b81610d2c60209383611d3e565b81010312610d8457517fffffffff0000000000000000000000000000000000000000000000000000000081168103610d84577fffffffff00000000000000000000000000000000000000000000000000000000610c86565b8480fd5b3d9150610d1f565b6040513d87823e3d90fd5b50346101ef5760406003193601126101ef57610db5611bd8565b6024359067ffffffffffffffff821161049f57610ddf67ffffffffffffffff923690600401611c06565b929091610dea6121cb565b169182158015610e5f575b610e3357907f1256f5b5ecb89caec12db449738f2fbcd1ba5806cf38f35413f4e5c15bf6a4509161071b604051928392602084526020840191611e79565b602484847f1871a90c000000000000000000000000000000000000000000000000000000008252600452fd5b5067ffffffffffffffff8314610df5565b50346101ef57806003193601126101ef57602090604051908152f35b50346101ef5760406003193601126101ef57610ea6611b61565b602435907fffffffff00000000000000000000000000000000000000000000000000000000821680920361049f5760209267ffffffffffffffff9273ffffffffffffffffffffffffffffffffffffffff6040931682528185528282209082528452205416604051908152f35b50346101ef5760206003193601126101ef576020610f57610f31611bd8565b67ffffffffffffffff165f52600160205267ffffffffffffffff600160405f2001541690565b67ffffffffffffffff60405191168152f35b50346101ef5760406003193601126101ef57610f83611bd8565b67ffffffffffffffff610f94611bef565b91610f9d6121cb565b16908115801561102c575b610bb75767ffffffffffffffff9082845260016020526001604085200180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff00000000000000008460401b16911617905516907f7a8059630b897b5de4c08ade69f8b90c3ead1f8596d62d10b6c4d14a0afb4ae28380a380f35b5067ffffffffffffffff8214610fa8565b50346101ef5760206003193601126101ef57602061106161105c611b61565b611e3d565b63ffffffff60405191168152f35b50346101ef57806003193601126101ef57602060405162093a808152f35b50346101ef5760206003193601126101ef5763ffffffff6040602092600435815260028452205460301c16604051908152f35b50346101ef57806003193601126101ef57602060405167ffffffffffffffff8152f35b50346101ef5760206003193601126101ef576020611102600435611e13565b65ffffffffffff60405191168152f35b50346101ef5760406003193601126101ef5761112c611bd8565b67ffffffffffffffff61113d611bef565b916111466121cb565b1690811580156111c1575b610bb75767ffffffffffffffff908284526001602052600160408520018282167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082541617905516907f1fd6dd7631312dfac2205b52913f99de03b4d7e381d5d27d3dbfe0713e6e63408380a380f35b5067ffffffffffffffff8214611151565b50346101ef5760406003193601126101ef57608063ffffffff65ffffffffffff8161120c6111fe611bd8565b611206611b84565b90611dac565b93929590918560405197168752166020860152166040840152166060820152f35b50346101ef5760606003193601126101ef57611247611bd8565b61124f611b84565b906044359163ffffffff83168093036108105761126a6121cb565b67ffffffffffffffff61127c83611d05565b92169167ffffffffffffffff831461160c5782855260016020526040852073ffffffffffffffffffffffffffffffffffffffff83165f5260205265ffffffffffff60405f2054161590815f14611434576112e69063ffffffff6112de42612f81565b911690612180565b6040516040810181811067ffffffffffffffff821117611407579265ffffffffffff73ffffffffffffffffffffffffffffffffffffffff936113f07ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf97946dffffffffffffffffffffffffffff8b60408e60609b82528787168552602085019283528d81526001602052208989165f52602052858060405f20945116167fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000084541617835551167fffffffffffffffffffffffff0000000000000000000000000000ffffffffffff73ffffffffffffffffffffffffffff00000000000083549260301b169116179055565b60405198895216602088015260408701521693a380f35b6024887f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b5082855260016020526040852073ffffffffffffffffffffffffffffffffffffffff83165f5260205261147d6dffffffffffffffffffffffffffff60405f205460301c16612562565b50508463ffffffff82168181115f146115ae570363ffffffff8111611581579260609265ffffffffffff73ffffffffffffffffffffffffffffffffffffffff9361157c67ffffffff0000000061150363ffffffff7ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf9a5b166114fe42612f81565b612180565b9260201b166dffffffffffff00000000000000008360401b16178a17898c52600160205260408c208787165f5260205260405f20907fffffffffffffffffffffffff0000000000000000000000000000ffffffffffff73ffffffffffffffffffffffffffff00000000000083549260301b169116179055565b6113f0565b6024877f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b50507ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf9260609265ffffffffffff73ffffffffffffffffffffffffffffffffffffffff9361157c67ffffffff0000000061150363ffffffff8d6114f4565b602485847f1871a90c000000000000000000000000000000000000000000000000000000008252600452fd5b5061164236611c34565b9091611650828483336122c0565b939015806117f9575b6117b55761166983828433611eb7565b63ffffffff8695161580159061179c575b61178a575b50600354926116d86116918284612314565b849073ffffffffffffffffffffffffffffffffffffffff7fffffffff0000000000000000000000000000000000000000000000000000000092165f521660205260405f2090565b60035567ffffffffffffffff811161175d5760405191611720601f83017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200184611d3e565b81835236828201116117595795602082849382998361174798970137830101523491612473565b5060035563ffffffff60405191168152f35b8680fd5b6024867f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b611795919450612342565b925f61167f565b5065ffffffffffff6117ad82611e13565b16151561167a565b849173ffffffffffffffffffffffffffffffffffffffff6104526064957fffffffff0000000000000000000000000000000000000000000000000000000094612314565b5063ffffffff841615611659565b50346118c45760406003193601126118c457611821611b61565b73ffffffffffffffffffffffffffffffffffffffff61183e611b84565b916118476121cb565b1690813b156118c45773ffffffffffffffffffffffffffffffffffffffff60245f928360405195869485937f7a9e5e4b0000000000000000000000000000000000000000000000000000000085521660048401525af180156118b9576118ab575080f35b6118b791505f90611d3e565b005b6040513d5f823e3d90fd5b5f80fd5b346118c45760406003193601126118c4576118e1611b61565b602435908115158092036118c457602073ffffffffffffffffffffffffffffffffffffffff7f90d4e7bb7e5d933792b3562e1741306f8be94837e1348dacef9b6f1df56eb138926119306121cb565b1692835f525f8252600160405f200180547fffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffff6eff00000000000000000000000000008460701b169116179055604051908152a2005b346118c45760206003193601126118c45760206110616119a3611bd8565b611d05565b346118c45760206003193601126118c4576020610f576119c6611bd8565b67ffffffffffffffff165f52600160205267ffffffffffffffff600160405f20015460401c1690565b346118c45760606003193601126118c457611a08611b61565b60243567ffffffffffffffff81116118c457611a28903690600401611ba7565b91906044359067ffffffffffffffff82168092036118c457611a4b9392936121cb565b73ffffffffffffffffffffffffffffffffffffffff5f9416935b838110156118b7578060051b8201357fffffffff0000000000000000000000000000000000000000000000000000000081168091036118c4577f7a9e5e4b000000000000000000000000000000000000000000000000000000008114611b36579083867f9ea6790c7dadfd01c9f8b9762b3682607af2c7e79e05a9f9fdf5580dde9491516020600195835f525f825260405f20815f52825260405f20857fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000825416179055604051908152a301611a65565b7ff4744e4a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6004359073ffffffffffffffffffffffffffffffffffffffff821682036118c457565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036118c457565b9181601f840112156118c45782359167ffffffffffffffff83116118c4576020808501948460051b0101116118c457565b6004359067ffffffffffffffff821682036118c457565b6024359067ffffffffffffffff821682036118c457565b9181601f840112156118c45782359167ffffffffffffffff83116118c457602083818601950101116118c457565b9060406003198301126118c45760043573ffffffffffffffffffffffffffffffffffffffff811681036118c457916024359067ffffffffffffffff82116118c457611c8191600401611c06565b9091565b6024359063ffffffff821682036118c457565b60606003198201126118c45760043573ffffffffffffffffffffffffffffffffffffffff811681036118c4579160243573ffffffffffffffffffffffffffffffffffffffff811681036118c457916044359067ffffffffffffffff82116118c457611c8191600401611c06565b67ffffffffffffffff165f526001602052611d396dffffffffffffffffffffffffffff600160405f20015460801c16612562565b505090565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117611d7f57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b9067ffffffffffffffff65ffffffffffff9392165f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f5260205260405f205490611e096dffffffffffffffffffffffffffff8360301c16612562565b9490931693909291565b5f52600260205265ffffffffffff60405f205416611e308161259f565b15611e3a57505f90565b90565b73ffffffffffffffffffffffffffffffffffffffff165f525f602052611d396dffffffffffffffffffffffffffff600160405f20015416612562565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b9290611efb73ffffffffffffffffffffffffffffffffffffffff93611f27936040519586948160208701991689521660408501526060808501526080840191611e79565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611d3e565b51902090565b67ffffffffffffffff8111611d7f5760051b60200190565b8051821015611f595760209160051b010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b919091611fba8373ffffffffffffffffffffffffffffffffffffffff165f525f60205260ff600160405f20015460701c1690565b15611fc8575050505f905f90565b73ffffffffffffffffffffffffffffffffffffffff8116300361203a575061203490600354929073ffffffffffffffffffffffffffffffffffffffff7fffffffff0000000000000000000000000000000000000000000000000000000092165f521660205260405f2090565b14905f90565b919291907fffffffff00000000000000000000000000000000000000000000000000000000167f7a9e5e4b0000000000000000000000000000000000000000000000000000000081036120c557506120a363ffffffff8061209b8194612117565b939096611e3d565b9216911690818082119118021816915f146120be5781159190565b5f91508190565b73ffffffffffffffffffffffffffffffffffffffff6121049394165f525f60205260405f20905f5260205267ffffffffffffffff60405f205416612154565b9190156120be5763ffffffff8216159190565b9061212965ffffffffffff925f611dac565b50509216801515908161213b57509190565b905065ffffffffffff61214d42612f81565b1610159190565b67ffffffffffffffff8181160361216e5750506001905f90565b65ffffffffffff929161212991611dac565b9065ffffffffffff8091169116019065ffffffffffff821161219e57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6121d536336127fe565b90156121de5750565b63ffffffff1661222d5767ffffffffffffffff6121fa36612964565b5090507ff07e038f000000000000000000000000000000000000000000000000000000005f52336004521660245260445ffd5b6122bd60405160208101903382523060408201526060808201526122b581602060808201368152365f838301375f8236830101527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f3601160101037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611d3e565b519020612342565b50565b9092919073ffffffffffffffffffffffffffffffffffffffff841630036122eb57611c8193506128f0565b919290600484101561230157505050505f905f90565b611c819361230e91612314565b91611f86565b906004116118c457357fffffffff000000000000000000000000000000000000000000000000000000001690565b5f81815260026020526040902054909190603081901c63ffffffff169065ffffffffffff168061239857837f60a299b0000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b65ffffffffffff6123a842612f81565b168111156123dc57837f18cb6b7a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6123e9909391929361259f565b612448578190805f52600260205260405f207fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000081541690557f76a2a46953689d4861a5d3f6ed883ad7e6af674a21f8e162707159fc9dde614d5f80a390565b7f78a5d6e4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9180471061253357815f92916020849351920190855af18080612520575b156124a0575050611e3a612ed0565b156124e75773ffffffffffffffffffffffffffffffffffffffff907f9996b315000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b3d156124f8576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b503d1515806124915750813b1515612491565b477fcf479181000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b61256b42612f81565b63ffffffff82169165ffffffffffff604082901c811692168211612593575090915f91508190565b60201c63ffffffff1692565b65ffffffffffff62093a8091160165ffffffffffff811161219e5765ffffffffffff806125cb42612f81565b169116111590565b905f8091602081519101845af4808061252057156124a0575050611e3a612ed0565b67ffffffffffffffff169067ffffffffffffffff82146126aa57815f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff82165f5260205265ffffffffffff60405f205416156126a45773ffffffffffffffffffffffffffffffffffffffff90825f52600160205260405f208282165f526020525f604081205516907ff229baa593af28c41b1d16b748cd7688f0c83aaf92d4be41c44005defe84c1665f80a3600190565b50505f90565b507f1871a90c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91929173ffffffffffffffffffffffffffffffffffffffff1633146127ee576126fe33612117565b5073ffffffffffffffffffffffffffffffffffffffff61271e8486612314565b921691825f525f6020527fffffffff0000000000000000000000000000000000000000000000000000000060405f2091165f526020526127983361279367ffffffffffffffff60405f20541667ffffffffffffffff165f52600160205267ffffffffffffffff600160405f20015460401c1690565b612154565b5081156127f6575b506127ee5730146127b15750505f90565b6127ba91612c2e565b5090806127db575b6127cc57806126a4565b6127d7903390612154565b5090565b5067ffffffffffffffff811615156127c2565b505050600190565b90505f6127a0565b9060048110612867573073ffffffffffffffffffffffffffffffffffffffff8316146128af5761282e905f612c2e565b9290911580612878575b61286f5761284591612154565b90156128675763ffffffff808093169116908180821191180218169081159190565b50505f905f90565b5050505f905f90565b506128aa3073ffffffffffffffffffffffffffffffffffffffff165f525f60205260ff600160405f20015460701c1690565b612838565b90506004116118c457600354305f90815280357fffffffff000000000000000000000000000000000000000000000000000000001660205260409020612034565b91906004821061286f573073ffffffffffffffffffffffffffffffffffffffff841614612921579061282e91612c2e565b61292b9250612314565b600354305f9081527fffffffff000000000000000000000000000000000000000000000000000000009092166020526040909120612034565b5f9060048110612c2457806004116118c4577fffffffff000000000000000000000000000000000000000000000000000000005f3516907f853551b80000000000000000000000000000000000000000000000000000000082148015612bfb575b8015612bd2575b8015612ba9575b8015612b80575b612b74577f18ff183c0000000000000000000000000000000000000000000000000000000082148015612b4b575b8015612b22575b612ae6577f25c471a00000000000000000000000000000000000000000000000000000000082148015612abd575b612a695750308252816020526040822090825260205267ffffffffffffffff6040822054169181929190565b90506024116101ef57806101ef575060043567ffffffffffffffff811681036118c457612ab69067ffffffffffffffff165f52600160205267ffffffffffffffff600160405f2001541690565b6001915f90565b507fb7d2b162000000000000000000000000000000000000000000000000000000008214612a3d565b9150506024116118c45760043573ffffffffffffffffffffffffffffffffffffffff81168091036118c457612b1a90611e3d565b6001915f9190565b507f08d6122d000000000000000000000000000000000000000000000000000000008214612a0f565b507f167bd395000000000000000000000000000000000000000000000000000000008214612a08565b5050506001905f905f90565b507fd22b59890000000000000000000000000000000000000000000000000000000082146129da565b507fa64d95ce0000000000000000000000000000000000000000000000000000000082146129d3565b507f529629520000000000000000000000000000000000000000000000000000000082146129cc565b507f30cae1870000000000000000000000000000000000000000000000000000000082146129c5565b50505f905f905f90565b60048210612c24577fffffffff00000000000000000000000000000000000000000000000000000000612c618383612314565b16917f853551b80000000000000000000000000000000000000000000000000000000083148015612ea7575b8015612e7e575b8015612e55575b8015612e2c575b612b74577f18ff183c0000000000000000000000000000000000000000000000000000000083148015612e03575b8015612dda575b612da5577f25c471a00000000000000000000000000000000000000000000000000000000083148015612d7c575b612d33575050305f525f60205260405f20905f5260205267ffffffffffffffff60405f205416905f91905f90565b9091506024116118c4576004013567ffffffffffffffff811681036118c457612ab69067ffffffffffffffff165f52600160205267ffffffffffffffff600160405f2001541690565b507fb7d2b162000000000000000000000000000000000000000000000000000000008314612d05565b9091506024116118c4576004013573ffffffffffffffffffffffffffffffffffffffff81168091036118c457612b1a90611e3d565b507f08d6122d000000000000000000000000000000000000000000000000000000008314612cd7565b507f167bd395000000000000000000000000000000000000000000000000000000008314612cd0565b507fd22b5989000000000000000000000000000000000000000000000000000000008314612ca2565b507fa64d95ce000000000000000000000000000000000000000000000000000000008314612c9b565b507f52962952000000000000000000000000000000000000000000000000000000008314612c94565b507f30cae187000000000000000000000000000000000000000000000000000000008314612c8d565b604051903d82523d5f602084013e60203d830101604052565b612efa63ffffffff91939293612562565b505092168063ffffffff84168181115f14612f67570363ffffffff811161219e57612f4863ffffffff8067ffffffff00000000935b168062069780118162069780180218166114fe42612f81565b9360201b166dffffffffffff00000000000000008460401b1617179190565b505067ffffffff00000000612f4863ffffffff805f612f2f565b65ffffffffffff8111612f995765ffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52603060045260245260445ffda6eef7e35abe7026729641147f7915573c7e97b47efa546f5f6e3230263bcb491256f5b5ecb89caec12db449738f2fbcd1ba5806cf38f35413f4e5c15bf6a450edc95719e9a3b28dd8e80877cb5880a9be7de1a13fc8b05e7999683b6b5676437dfe757ecd65cbd7922a9c0161e935dd7fdbcc0e999689c7d31633896b1fc60b1fd6dd7631312dfac2205b52913f99de03b4d7e381d5d27d3dbfe0713e6e6340d9d16d34ffb15ba3a3d852f0d403e2ce1d691fb54de27ac87cd2f993f3ec330ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cfedc95719e9a3b28dd8e80877cb5880a9be7de1a13fc8b05e7999683b6b567644cc69885fda6bcc1a4ace058b4a62bf5e179ea78fd58a1ccd71c22cc9b68879307a8059630b897b5de4c08ade69f8b90c3ead1f8596d62d10b6c4d14a0afb4ae2",
}

// Governance is an auto generated Go binding around an Ethereum contract.
type Governance struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Governance) GetABI() abi.ABI {
	return c.abi
}

// NewGovernance creates a new instance of Governance.
func NewGovernance() *Governance {
	parsed, err := GovernanceMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Governance{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Governance) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,uint32,address,uint32,address,address[]) seats) returns()
func (governance *Governance) PackConstructor(seats GovernanceSeats) []byte {
	enc, err := governance.abi.Pack("", seats)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75b238fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ADMIN_ROLE() view returns(uint64)
func (governance *Governance) PackADMINROLE() []byte {
	enc, err := governance.abi.Pack("ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75b238fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ADMIN_ROLE() view returns(uint64)
func (governance *Governance) TryPackADMINROLE() ([]byte, error) {
	return governance.abi.Pack("ADMIN_ROLE")
}

// UnpackADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75b238fc.
//
// Solidity: function ADMIN_ROLE() view returns(uint64)
func (governance *Governance) UnpackADMINROLE(data []byte) (uint64, error) {
	out, err := governance.abi.Unpack("ADMIN_ROLE", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPUBLICROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ca7c02a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PUBLIC_ROLE() view returns(uint64)
func (governance *Governance) PackPUBLICROLE() []byte {
	enc, err := governance.abi.Pack("PUBLIC_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPUBLICROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ca7c02a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PUBLIC_ROLE() view returns(uint64)
func (governance *Governance) TryPackPUBLICROLE() ([]byte, error) {
	return governance.abi.Pack("PUBLIC_ROLE")
}

// UnpackPUBLICROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3ca7c02a.
//
// Solidity: function PUBLIC_ROLE() view returns(uint64)
func (governance *Governance) UnpackPUBLICROLE(data []byte) (uint64, error) {
	out, err := governance.abi.Unpack("PUBLIC_ROLE", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCanCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7009613.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function canCall(address caller, address target, bytes4 selector) view returns(bool immediate, uint32 delay)
func (governance *Governance) PackCanCall(caller common.Address, target common.Address, selector [4]byte) []byte {
	enc, err := governance.abi.Pack("canCall", caller, target, selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCanCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7009613.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function canCall(address caller, address target, bytes4 selector) view returns(bool immediate, uint32 delay)
func (governance *Governance) TryPackCanCall(caller common.Address, target common.Address, selector [4]byte) ([]byte, error) {
	return governance.abi.Pack("canCall", caller, target, selector)
}

// CanCallOutput serves as a container for the return parameters of contract
// method CanCall.
type CanCallOutput struct {
	Immediate bool
	Delay     uint32
}

// UnpackCanCall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7009613.
//
// Solidity: function canCall(address caller, address target, bytes4 selector) view returns(bool immediate, uint32 delay)
func (governance *Governance) UnpackCanCall(data []byte) (CanCallOutput, error) {
	out, err := governance.abi.Unpack("canCall", data)
	outstruct := new(CanCallOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Immediate = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Delay = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6bb62c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(address caller, address target, bytes data) returns(uint32)
func (governance *Governance) PackCancel(caller common.Address, target common.Address, data []byte) []byte {
	enc, err := governance.abi.Pack("cancel", caller, target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6bb62c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(address caller, address target, bytes data) returns(uint32)
func (governance *Governance) TryPackCancel(caller common.Address, target common.Address, data []byte) ([]byte, error) {
	return governance.abi.Pack("cancel", caller, target, data)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd6bb62c6.
//
// Solidity: function cancel(address caller, address target, bytes data) returns(uint32)
func (governance *Governance) UnpackCancel(data []byte) (uint32, error) {
	out, err := governance.abi.Unpack("cancel", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackConsumeScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94c7d7ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function consumeScheduledOp(address caller, bytes data) returns()
func (governance *Governance) PackConsumeScheduledOp(caller common.Address, data []byte) []byte {
	enc, err := governance.abi.Pack("consumeScheduledOp", caller, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConsumeScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94c7d7ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function consumeScheduledOp(address caller, bytes data) returns()
func (governance *Governance) TryPackConsumeScheduledOp(caller common.Address, data []byte) ([]byte, error) {
	return governance.abi.Pack("consumeScheduledOp", caller, data)
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cff79cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address target, bytes data) payable returns(uint32)
func (governance *Governance) PackExecute(target common.Address, data []byte) []byte {
	enc, err := governance.abi.Pack("execute", target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cff79cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address target, bytes data) payable returns(uint32)
func (governance *Governance) TryPackExecute(target common.Address, data []byte) ([]byte, error) {
	return governance.abi.Pack("execute", target, data)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1cff79cd.
//
// Solidity: function execute(address target, bytes data) payable returns(uint32)
func (governance *Governance) UnpackExecute(data []byte) (uint32, error) {
	out, err := governance.abi.Unpack("execute", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackExpiration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4665096d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expiration() view returns(uint32)
func (governance *Governance) PackExpiration() []byte {
	enc, err := governance.abi.Pack("expiration")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpiration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4665096d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expiration() view returns(uint32)
func (governance *Governance) TryPackExpiration() ([]byte, error) {
	return governance.abi.Pack("expiration")
}

// UnpackExpiration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4665096d.
//
// Solidity: function expiration() view returns(uint32)
func (governance *Governance) UnpackExpiration(data []byte) (uint32, error) {
	out, err := governance.abi.Unpack("expiration", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetAccess is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3078f114.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAccess(uint64 roleId, address account) view returns(uint48 since, uint32 currentDelay, uint32 pendingDelay, uint48 effect)
func (governance *Governance) PackGetAccess(roleId uint64, account common.Address) []byte {
	enc, err := governance.abi.Pack("getAccess", roleId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAccess is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3078f114.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAccess(uint64 roleId, address account) view returns(uint48 since, uint32 currentDelay, uint32 pendingDelay, uint48 effect)
func (governance *Governance) TryPackGetAccess(roleId uint64, account common.Address) ([]byte, error) {
	return governance.abi.Pack("getAccess", roleId, account)
}

// GetAccessOutput serves as a container for the return parameters of contract
// method GetAccess.
type GetAccessOutput struct {
	Since        *big.Int
	CurrentDelay uint32
	PendingDelay uint32
	Effect       *big.Int
}

// UnpackGetAccess is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3078f114.
//
// Solidity: function getAccess(uint64 roleId, address account) view returns(uint48 since, uint32 currentDelay, uint32 pendingDelay, uint48 effect)
func (governance *Governance) UnpackGetAccess(data []byte) (GetAccessOutput, error) {
	out, err := governance.abi.Unpack("getAccess", data)
	outstruct := new(GetAccessOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Since = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.CurrentDelay = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	outstruct.PendingDelay = *abi.ConvertType(out[2], new(uint32)).(*uint32)
	outstruct.Effect = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackGetNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4136a33c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getNonce(bytes32 id) view returns(uint32)
func (governance *Governance) PackGetNonce(id [32]byte) []byte {
	enc, err := governance.abi.Pack("getNonce", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4136a33c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getNonce(bytes32 id) view returns(uint32)
func (governance *Governance) TryPackGetNonce(id [32]byte) ([]byte, error) {
	return governance.abi.Pack("getNonce", id)
}

// UnpackGetNonce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4136a33c.
//
// Solidity: function getNonce(bytes32 id) view returns(uint32)
func (governance *Governance) UnpackGetNonce(data []byte) (uint32, error) {
	out, err := governance.abi.Unpack("getNonce", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x530dd456.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(uint64 roleId) view returns(uint64)
func (governance *Governance) PackGetRoleAdmin(roleId uint64) []byte {
	enc, err := governance.abi.Pack("getRoleAdmin", roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x530dd456.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(uint64 roleId) view returns(uint64)
func (governance *Governance) TryPackGetRoleAdmin(roleId uint64) ([]byte, error) {
	return governance.abi.Pack("getRoleAdmin", roleId)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x530dd456.
//
// Solidity: function getRoleAdmin(uint64 roleId) view returns(uint64)
func (governance *Governance) UnpackGetRoleAdmin(data []byte) (uint64, error) {
	out, err := governance.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetRoleGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12be8727.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleGrantDelay(uint64 roleId) view returns(uint32)
func (governance *Governance) PackGetRoleGrantDelay(roleId uint64) []byte {
	enc, err := governance.abi.Pack("getRoleGrantDelay", roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12be8727.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleGrantDelay(uint64 roleId) view returns(uint32)
func (governance *Governance) TryPackGetRoleGrantDelay(roleId uint64) ([]byte, error) {
	return governance.abi.Pack("getRoleGrantDelay", roleId)
}

// UnpackGetRoleGrantDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x12be8727.
//
// Solidity: function getRoleGrantDelay(uint64 roleId) view returns(uint32)
func (governance *Governance) UnpackGetRoleGrantDelay(data []byte) (uint32, error) {
	out, err := governance.abi.Unpack("getRoleGrantDelay", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b0a93ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleGuardian(uint64 roleId) view returns(uint64)
func (governance *Governance) PackGetRoleGuardian(roleId uint64) []byte {
	enc, err := governance.abi.Pack("getRoleGuardian", roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b0a93ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleGuardian(uint64 roleId) view returns(uint64)
func (governance *Governance) TryPackGetRoleGuardian(roleId uint64) ([]byte, error) {
	return governance.abi.Pack("getRoleGuardian", roleId)
}

// UnpackGetRoleGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0b0a93ba.
//
// Solidity: function getRoleGuardian(uint64 roleId) view returns(uint64)
func (governance *Governance) UnpackGetRoleGuardian(data []byte) (uint64, error) {
	out, err := governance.abi.Unpack("getRoleGuardian", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3adc277a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSchedule(bytes32 id) view returns(uint48)
func (governance *Governance) PackGetSchedule(id [32]byte) []byte {
	enc, err := governance.abi.Pack("getSchedule", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3adc277a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSchedule(bytes32 id) view returns(uint48)
func (governance *Governance) TryPackGetSchedule(id [32]byte) ([]byte, error) {
	return governance.abi.Pack("getSchedule", id)
}

// UnpackGetSchedule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3adc277a.
//
// Solidity: function getSchedule(bytes32 id) view returns(uint48)
func (governance *Governance) UnpackGetSchedule(data []byte) (*big.Int, error) {
	out, err := governance.abi.Unpack("getSchedule", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c1da1e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTargetAdminDelay(address target) view returns(uint32)
func (governance *Governance) PackGetTargetAdminDelay(target common.Address) []byte {
	enc, err := governance.abi.Pack("getTargetAdminDelay", target)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c1da1e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTargetAdminDelay(address target) view returns(uint32)
func (governance *Governance) TryPackGetTargetAdminDelay(target common.Address) ([]byte, error) {
	return governance.abi.Pack("getTargetAdminDelay", target)
}

// UnpackGetTargetAdminDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c1da1e2.
//
// Solidity: function getTargetAdminDelay(address target) view returns(uint32)
func (governance *Governance) UnpackGetTargetAdminDelay(data []byte) (uint32, error) {
	out, err := governance.abi.Unpack("getTargetAdminDelay", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d5115bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTargetFunctionRole(address target, bytes4 selector) view returns(uint64)
func (governance *Governance) PackGetTargetFunctionRole(target common.Address, selector [4]byte) []byte {
	enc, err := governance.abi.Pack("getTargetFunctionRole", target, selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d5115bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTargetFunctionRole(address target, bytes4 selector) view returns(uint64)
func (governance *Governance) TryPackGetTargetFunctionRole(target common.Address, selector [4]byte) ([]byte, error) {
	return governance.abi.Pack("getTargetFunctionRole", target, selector)
}

// UnpackGetTargetFunctionRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d5115bd.
//
// Solidity: function getTargetFunctionRole(address target, bytes4 selector) view returns(uint64)
func (governance *Governance) UnpackGetTargetFunctionRole(data []byte) (uint64, error) {
	out, err := governance.abi.Unpack("getTargetFunctionRole", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25c471a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(uint64 roleId, address account, uint32 executionDelay) returns()
func (governance *Governance) PackGrantRole(roleId uint64, account common.Address, executionDelay uint32) []byte {
	enc, err := governance.abi.Pack("grantRole", roleId, account, executionDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25c471a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(uint64 roleId, address account, uint32 executionDelay) returns()
func (governance *Governance) TryPackGrantRole(roleId uint64, account common.Address, executionDelay uint32) ([]byte, error) {
	return governance.abi.Pack("grantRole", roleId, account, executionDelay)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1f856ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(uint64 roleId, address account) view returns(bool isMember, uint32 executionDelay)
func (governance *Governance) PackHasRole(roleId uint64, account common.Address) []byte {
	enc, err := governance.abi.Pack("hasRole", roleId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1f856ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(uint64 roleId, address account) view returns(bool isMember, uint32 executionDelay)
func (governance *Governance) TryPackHasRole(roleId uint64, account common.Address) ([]byte, error) {
	return governance.abi.Pack("hasRole", roleId, account)
}

// HasRoleOutput serves as a container for the return parameters of contract
// method HasRole.
type HasRoleOutput struct {
	IsMember       bool
	ExecutionDelay uint32
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd1f856ee.
//
// Solidity: function hasRole(uint64 roleId, address account) view returns(bool isMember, uint32 executionDelay)
func (governance *Governance) UnpackHasRole(data []byte) (HasRoleOutput, error) {
	out, err := governance.abi.Unpack("hasRole", data)
	outstruct := new(HasRoleOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.IsMember = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.ExecutionDelay = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabd9bd2a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashOperation(address caller, address target, bytes data) view returns(bytes32)
func (governance *Governance) PackHashOperation(caller common.Address, target common.Address, data []byte) []byte {
	enc, err := governance.abi.Pack("hashOperation", caller, target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabd9bd2a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashOperation(address caller, address target, bytes data) view returns(bytes32)
func (governance *Governance) TryPackHashOperation(caller common.Address, target common.Address, data []byte) ([]byte, error) {
	return governance.abi.Pack("hashOperation", caller, target, data)
}

// UnpackHashOperation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xabd9bd2a.
//
// Solidity: function hashOperation(address caller, address target, bytes data) view returns(bytes32)
func (governance *Governance) UnpackHashOperation(data []byte) ([32]byte, error) {
	out, err := governance.abi.Unpack("hashOperation", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIsTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa166aa89.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isTargetClosed(address target) view returns(bool)
func (governance *Governance) PackIsTargetClosed(target common.Address) []byte {
	enc, err := governance.abi.Pack("isTargetClosed", target)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa166aa89.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isTargetClosed(address target) view returns(bool)
func (governance *Governance) TryPackIsTargetClosed(target common.Address) ([]byte, error) {
	return governance.abi.Pack("isTargetClosed", target)
}

// UnpackIsTargetClosed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa166aa89.
//
// Solidity: function isTargetClosed(address target) view returns(bool)
func (governance *Governance) UnpackIsTargetClosed(data []byte) (bool, error) {
	out, err := governance.abi.Unpack("isTargetClosed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLabelRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x853551b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function labelRole(uint64 roleId, string label) returns()
func (governance *Governance) PackLabelRole(roleId uint64, label string) []byte {
	enc, err := governance.abi.Pack("labelRole", roleId, label)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLabelRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x853551b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function labelRole(uint64 roleId, string label) returns()
func (governance *Governance) TryPackLabelRole(roleId uint64, label string) ([]byte, error) {
	return governance.abi.Pack("labelRole", roleId, label)
}

// PackMinSetback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1b6c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minSetback() view returns(uint32)
func (governance *Governance) PackMinSetback() []byte {
	enc, err := governance.abi.Pack("minSetback")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinSetback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1b6c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minSetback() view returns(uint32)
func (governance *Governance) TryPackMinSetback() ([]byte, error) {
	return governance.abi.Pack("minSetback")
}

// UnpackMinSetback is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcc1b6c81.
//
// Solidity: function minSetback() view returns(uint32)
func (governance *Governance) UnpackMinSetback(data []byte) (uint32, error) {
	out, err := governance.abi.Unpack("minSetback", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (governance *Governance) PackMulticall(data [][]byte) []byte {
	enc, err := governance.abi.Pack("multicall", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (governance *Governance) TryPackMulticall(data [][]byte) ([]byte, error) {
	return governance.abi.Pack("multicall", data)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9650d8.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (governance *Governance) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := governance.abi.Unpack("multicall", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe0776f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(uint64 roleId, address callerConfirmation) returns()
func (governance *Governance) PackRenounceRole(roleId uint64, callerConfirmation common.Address) []byte {
	enc, err := governance.abi.Pack("renounceRole", roleId, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe0776f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(uint64 roleId, address callerConfirmation) returns()
func (governance *Governance) TryPackRenounceRole(roleId uint64, callerConfirmation common.Address) ([]byte, error) {
	return governance.abi.Pack("renounceRole", roleId, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7d2b162.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(uint64 roleId, address account) returns()
func (governance *Governance) PackRevokeRole(roleId uint64, account common.Address) []byte {
	enc, err := governance.abi.Pack("revokeRole", roleId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7d2b162.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(uint64 roleId, address account) returns()
func (governance *Governance) TryPackRevokeRole(roleId uint64, account common.Address) ([]byte, error) {
	return governance.abi.Pack("revokeRole", roleId, account)
}

// PackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf801a698.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function schedule(address target, bytes data, uint48 when) returns(bytes32 operationId, uint32 nonce)
func (governance *Governance) PackSchedule(target common.Address, data []byte, when *big.Int) []byte {
	enc, err := governance.abi.Pack("schedule", target, data, when)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf801a698.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function schedule(address target, bytes data, uint48 when) returns(bytes32 operationId, uint32 nonce)
func (governance *Governance) TryPackSchedule(target common.Address, data []byte, when *big.Int) ([]byte, error) {
	return governance.abi.Pack("schedule", target, data, when)
}

// ScheduleOutput serves as a container for the return parameters of contract
// method Schedule.
type ScheduleOutput struct {
	OperationId [32]byte
	Nonce       uint32
}

// UnpackSchedule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf801a698.
//
// Solidity: function schedule(address target, bytes data, uint48 when) returns(bytes32 operationId, uint32 nonce)
func (governance *Governance) UnpackSchedule(data []byte) (ScheduleOutput, error) {
	out, err := governance.abi.Unpack("schedule", data)
	outstruct := new(ScheduleOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.OperationId = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Nonce = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackSetGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa64d95ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGrantDelay(uint64 roleId, uint32 newDelay) returns()
func (governance *Governance) PackSetGrantDelay(roleId uint64, newDelay uint32) []byte {
	enc, err := governance.abi.Pack("setGrantDelay", roleId, newDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa64d95ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGrantDelay(uint64 roleId, uint32 newDelay) returns()
func (governance *Governance) TryPackSetGrantDelay(roleId uint64, newDelay uint32) ([]byte, error) {
	return governance.abi.Pack("setGrantDelay", roleId, newDelay)
}

// PackSetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30cae187.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRoleAdmin(uint64 roleId, uint64 admin) returns()
func (governance *Governance) PackSetRoleAdmin(roleId uint64, admin uint64) []byte {
	enc, err := governance.abi.Pack("setRoleAdmin", roleId, admin)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30cae187.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRoleAdmin(uint64 roleId, uint64 admin) returns()
func (governance *Governance) TryPackSetRoleAdmin(roleId uint64, admin uint64) ([]byte, error) {
	return governance.abi.Pack("setRoleAdmin", roleId, admin)
}

// PackSetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52962952.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRoleGuardian(uint64 roleId, uint64 guardian) returns()
func (governance *Governance) PackSetRoleGuardian(roleId uint64, guardian uint64) []byte {
	enc, err := governance.abi.Pack("setRoleGuardian", roleId, guardian)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52962952.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRoleGuardian(uint64 roleId, uint64 guardian) returns()
func (governance *Governance) TryPackSetRoleGuardian(roleId uint64, guardian uint64) ([]byte, error) {
	return governance.abi.Pack("setRoleGuardian", roleId, guardian)
}

// PackSetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd22b5989.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTargetAdminDelay(address target, uint32 newDelay) returns()
func (governance *Governance) PackSetTargetAdminDelay(target common.Address, newDelay uint32) []byte {
	enc, err := governance.abi.Pack("setTargetAdminDelay", target, newDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd22b5989.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTargetAdminDelay(address target, uint32 newDelay) returns()
func (governance *Governance) TryPackSetTargetAdminDelay(target common.Address, newDelay uint32) ([]byte, error) {
	return governance.abi.Pack("setTargetAdminDelay", target, newDelay)
}

// PackSetTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x167bd395.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTargetClosed(address target, bool closed) returns()
func (governance *Governance) PackSetTargetClosed(target common.Address, closed bool) []byte {
	enc, err := governance.abi.Pack("setTargetClosed", target, closed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x167bd395.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTargetClosed(address target, bool closed) returns()
func (governance *Governance) TryPackSetTargetClosed(target common.Address, closed bool) ([]byte, error) {
	return governance.abi.Pack("setTargetClosed", target, closed)
}

// PackSetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08d6122d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTargetFunctionRole(address target, bytes4[] selectors, uint64 roleId) returns()
func (governance *Governance) PackSetTargetFunctionRole(target common.Address, selectors [][4]byte, roleId uint64) []byte {
	enc, err := governance.abi.Pack("setTargetFunctionRole", target, selectors, roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08d6122d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTargetFunctionRole(address target, bytes4[] selectors, uint64 roleId) returns()
func (governance *Governance) TryPackSetTargetFunctionRole(target common.Address, selectors [][4]byte, roleId uint64) ([]byte, error) {
	return governance.abi.Pack("setTargetFunctionRole", target, selectors, roleId)
}

// PackUpdateAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18ff183c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateAuthority(address target, address newAuthority) returns()
func (governance *Governance) PackUpdateAuthority(target common.Address, newAuthority common.Address) []byte {
	enc, err := governance.abi.Pack("updateAuthority", target, newAuthority)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18ff183c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateAuthority(address target, address newAuthority) returns()
func (governance *Governance) TryPackUpdateAuthority(target common.Address, newAuthority common.Address) ([]byte, error) {
	return governance.abi.Pack("updateAuthority", target, newAuthority)
}

// GovernanceOperationCanceled represents a OperationCanceled event raised by the Governance contract.
type GovernanceOperationCanceled struct {
	OperationId [32]byte
	Nonce       uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const GovernanceOperationCanceledEventName = "OperationCanceled"

// ContractEventName returns the user-defined event name.
func (GovernanceOperationCanceled) ContractEventName() string {
	return GovernanceOperationCanceledEventName
}

// UnpackOperationCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperationCanceled(bytes32 indexed operationId, uint32 indexed nonce)
func (governance *Governance) UnpackOperationCanceledEvent(log *types.Log) (*GovernanceOperationCanceled, error) {
	event := "OperationCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceOperationCanceled)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceOperationExecuted represents a OperationExecuted event raised by the Governance contract.
type GovernanceOperationExecuted struct {
	OperationId [32]byte
	Nonce       uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const GovernanceOperationExecutedEventName = "OperationExecuted"

// ContractEventName returns the user-defined event name.
func (GovernanceOperationExecuted) ContractEventName() string {
	return GovernanceOperationExecutedEventName
}

// UnpackOperationExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperationExecuted(bytes32 indexed operationId, uint32 indexed nonce)
func (governance *Governance) UnpackOperationExecutedEvent(log *types.Log) (*GovernanceOperationExecuted, error) {
	event := "OperationExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceOperationExecuted)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceOperationScheduled represents a OperationScheduled event raised by the Governance contract.
type GovernanceOperationScheduled struct {
	OperationId [32]byte
	Nonce       uint32
	Schedule    *big.Int
	Caller      common.Address
	Target      common.Address
	Data        []byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const GovernanceOperationScheduledEventName = "OperationScheduled"

// ContractEventName returns the user-defined event name.
func (GovernanceOperationScheduled) ContractEventName() string {
	return GovernanceOperationScheduledEventName
}

// UnpackOperationScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperationScheduled(bytes32 indexed operationId, uint32 indexed nonce, uint48 schedule, address caller, address target, bytes data)
func (governance *Governance) UnpackOperationScheduledEvent(log *types.Log) (*GovernanceOperationScheduled, error) {
	event := "OperationScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceOperationScheduled)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceRoleAdminChanged represents a RoleAdminChanged event raised by the Governance contract.
type GovernanceRoleAdminChanged struct {
	RoleId uint64
	Admin  uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const GovernanceRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (GovernanceRoleAdminChanged) ContractEventName() string {
	return GovernanceRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(uint64 indexed roleId, uint64 indexed admin)
func (governance *Governance) UnpackRoleAdminChangedEvent(log *types.Log) (*GovernanceRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceRoleGrantDelayChanged represents a RoleGrantDelayChanged event raised by the Governance contract.
type GovernanceRoleGrantDelayChanged struct {
	RoleId uint64
	Delay  uint32
	Since  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const GovernanceRoleGrantDelayChangedEventName = "RoleGrantDelayChanged"

// ContractEventName returns the user-defined event name.
func (GovernanceRoleGrantDelayChanged) ContractEventName() string {
	return GovernanceRoleGrantDelayChangedEventName
}

// UnpackRoleGrantDelayChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGrantDelayChanged(uint64 indexed roleId, uint32 delay, uint48 since)
func (governance *Governance) UnpackRoleGrantDelayChangedEvent(log *types.Log) (*GovernanceRoleGrantDelayChanged, error) {
	event := "RoleGrantDelayChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceRoleGrantDelayChanged)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceRoleGranted represents a RoleGranted event raised by the Governance contract.
type GovernanceRoleGranted struct {
	RoleId    uint64
	Account   common.Address
	Delay     uint32
	Since     *big.Int
	NewMember bool
	Raw       *types.Log // Blockchain specific contextual infos
}

const GovernanceRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (GovernanceRoleGranted) ContractEventName() string {
	return GovernanceRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(uint64 indexed roleId, address indexed account, uint32 delay, uint48 since, bool newMember)
func (governance *Governance) UnpackRoleGrantedEvent(log *types.Log) (*GovernanceRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceRoleGranted)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceRoleGuardianChanged represents a RoleGuardianChanged event raised by the Governance contract.
type GovernanceRoleGuardianChanged struct {
	RoleId   uint64
	Guardian uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const GovernanceRoleGuardianChangedEventName = "RoleGuardianChanged"

// ContractEventName returns the user-defined event name.
func (GovernanceRoleGuardianChanged) ContractEventName() string {
	return GovernanceRoleGuardianChangedEventName
}

// UnpackRoleGuardianChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGuardianChanged(uint64 indexed roleId, uint64 indexed guardian)
func (governance *Governance) UnpackRoleGuardianChangedEvent(log *types.Log) (*GovernanceRoleGuardianChanged, error) {
	event := "RoleGuardianChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceRoleGuardianChanged)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceRoleLabel represents a RoleLabel event raised by the Governance contract.
type GovernanceRoleLabel struct {
	RoleId uint64
	Label  string
	Raw    *types.Log // Blockchain specific contextual infos
}

const GovernanceRoleLabelEventName = "RoleLabel"

// ContractEventName returns the user-defined event name.
func (GovernanceRoleLabel) ContractEventName() string {
	return GovernanceRoleLabelEventName
}

// UnpackRoleLabelEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleLabel(uint64 indexed roleId, string label)
func (governance *Governance) UnpackRoleLabelEvent(log *types.Log) (*GovernanceRoleLabel, error) {
	event := "RoleLabel"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceRoleLabel)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceRoleRevoked represents a RoleRevoked event raised by the Governance contract.
type GovernanceRoleRevoked struct {
	RoleId  uint64
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const GovernanceRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (GovernanceRoleRevoked) ContractEventName() string {
	return GovernanceRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(uint64 indexed roleId, address indexed account)
func (governance *Governance) UnpackRoleRevokedEvent(log *types.Log) (*GovernanceRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceRoleRevoked)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceTargetAdminDelayUpdated represents a TargetAdminDelayUpdated event raised by the Governance contract.
type GovernanceTargetAdminDelayUpdated struct {
	Target common.Address
	Delay  uint32
	Since  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const GovernanceTargetAdminDelayUpdatedEventName = "TargetAdminDelayUpdated"

// ContractEventName returns the user-defined event name.
func (GovernanceTargetAdminDelayUpdated) ContractEventName() string {
	return GovernanceTargetAdminDelayUpdatedEventName
}

// UnpackTargetAdminDelayUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetAdminDelayUpdated(address indexed target, uint32 delay, uint48 since)
func (governance *Governance) UnpackTargetAdminDelayUpdatedEvent(log *types.Log) (*GovernanceTargetAdminDelayUpdated, error) {
	event := "TargetAdminDelayUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTargetAdminDelayUpdated)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceTargetClosed represents a TargetClosed event raised by the Governance contract.
type GovernanceTargetClosed struct {
	Target common.Address
	Closed bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const GovernanceTargetClosedEventName = "TargetClosed"

// ContractEventName returns the user-defined event name.
func (GovernanceTargetClosed) ContractEventName() string {
	return GovernanceTargetClosedEventName
}

// UnpackTargetClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetClosed(address indexed target, bool closed)
func (governance *Governance) UnpackTargetClosedEvent(log *types.Log) (*GovernanceTargetClosed, error) {
	event := "TargetClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTargetClosed)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceTargetFunctionRoleUpdated represents a TargetFunctionRoleUpdated event raised by the Governance contract.
type GovernanceTargetFunctionRoleUpdated struct {
	Target   common.Address
	Selector [4]byte
	RoleId   uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const GovernanceTargetFunctionRoleUpdatedEventName = "TargetFunctionRoleUpdated"

// ContractEventName returns the user-defined event name.
func (GovernanceTargetFunctionRoleUpdated) ContractEventName() string {
	return GovernanceTargetFunctionRoleUpdatedEventName
}

// UnpackTargetFunctionRoleUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetFunctionRoleUpdated(address indexed target, bytes4 selector, uint64 indexed roleId)
func (governance *Governance) UnpackTargetFunctionRoleUpdatedEvent(log *types.Log) (*GovernanceTargetFunctionRoleUpdated, error) {
	event := "TargetFunctionRoleUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTargetFunctionRoleUpdated)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (governance *Governance) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerAlreadyScheduled"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerAlreadyScheduledError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerBadConfirmation"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerExpired"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerInvalidInitialAdmin"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerInvalidInitialAdminError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerLockedFunction"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerLockedFunctionError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerLockedRole"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerLockedRoleError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerNotReady"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerNotReadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerNotScheduled"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerNotScheduledError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerUnauthorizedAccount"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerUnauthorizedCall"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerUnauthorizedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerUnauthorizedCancel"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerUnauthorizedCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerUnauthorizedConsume"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerUnauthorizedConsumeError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return governance.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return governance.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return governance.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return governance.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// GovernanceAccessManagerAlreadyScheduled represents a AccessManagerAlreadyScheduled error raised by the Governance contract.
type GovernanceAccessManagerAlreadyScheduled struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerAlreadyScheduled(bytes32 operationId)
func GovernanceAccessManagerAlreadyScheduledErrorID() common.Hash {
	return common.HexToHash("0x813e9459e53966c88032ec53fbd6e1058cc6feb1aff4ae0043d5b773e2ae0ef4")
}

// UnpackAccessManagerAlreadyScheduledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerAlreadyScheduled(bytes32 operationId)
func (governance *Governance) UnpackAccessManagerAlreadyScheduledError(raw []byte) (*GovernanceAccessManagerAlreadyScheduled, error) {
	out := new(GovernanceAccessManagerAlreadyScheduled)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerAlreadyScheduled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerBadConfirmation represents a AccessManagerBadConfirmation error raised by the Governance contract.
type GovernanceAccessManagerBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerBadConfirmation()
func GovernanceAccessManagerBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x5f159e63bdf7fa483a8497c4d8f6afcaf0a66cc4f6ffe3be0c30213ac5334413")
}

// UnpackAccessManagerBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerBadConfirmation()
func (governance *Governance) UnpackAccessManagerBadConfirmationError(raw []byte) (*GovernanceAccessManagerBadConfirmation, error) {
	out := new(GovernanceAccessManagerBadConfirmation)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerExpired represents a AccessManagerExpired error raised by the Governance contract.
type GovernanceAccessManagerExpired struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerExpired(bytes32 operationId)
func GovernanceAccessManagerExpiredErrorID() common.Hash {
	return common.HexToHash("0x78a5d6e4cc0cfe57c6580d6da7ece47e380d660b94e1dd802140e6b1a0e4c9d0")
}

// UnpackAccessManagerExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerExpired(bytes32 operationId)
func (governance *Governance) UnpackAccessManagerExpiredError(raw []byte) (*GovernanceAccessManagerExpired, error) {
	out := new(GovernanceAccessManagerExpired)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerInvalidInitialAdmin represents a AccessManagerInvalidInitialAdmin error raised by the Governance contract.
type GovernanceAccessManagerInvalidInitialAdmin struct {
	InitialAdmin common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerInvalidInitialAdmin(address initialAdmin)
func GovernanceAccessManagerInvalidInitialAdminErrorID() common.Hash {
	return common.HexToHash("0x0813ada2dac5907da0ca4608377ae3cc33c414663de3392def346dcb2241566f")
}

// UnpackAccessManagerInvalidInitialAdminError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerInvalidInitialAdmin(address initialAdmin)
func (governance *Governance) UnpackAccessManagerInvalidInitialAdminError(raw []byte) (*GovernanceAccessManagerInvalidInitialAdmin, error) {
	out := new(GovernanceAccessManagerInvalidInitialAdmin)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerInvalidInitialAdmin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerLockedFunction represents a AccessManagerLockedFunction error raised by the Governance contract.
type GovernanceAccessManagerLockedFunction struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerLockedFunction(bytes4 selector)
func GovernanceAccessManagerLockedFunctionErrorID() common.Hash {
	return common.HexToHash("0xf4744e4ae3b39914e868348682950509577280013a2d117ca879c01ba894c035")
}

// UnpackAccessManagerLockedFunctionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerLockedFunction(bytes4 selector)
func (governance *Governance) UnpackAccessManagerLockedFunctionError(raw []byte) (*GovernanceAccessManagerLockedFunction, error) {
	out := new(GovernanceAccessManagerLockedFunction)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerLockedFunction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerLockedRole represents a AccessManagerLockedRole error raised by the Governance contract.
type GovernanceAccessManagerLockedRole struct {
	RoleId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerLockedRole(uint64 roleId)
func GovernanceAccessManagerLockedRoleErrorID() common.Hash {
	return common.HexToHash("0x1871a90c826f4d46dea9efe540d94eec60a6d0514c23f2746135a0475d14671d")
}

// UnpackAccessManagerLockedRoleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerLockedRole(uint64 roleId)
func (governance *Governance) UnpackAccessManagerLockedRoleError(raw []byte) (*GovernanceAccessManagerLockedRole, error) {
	out := new(GovernanceAccessManagerLockedRole)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerLockedRole", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerNotReady represents a AccessManagerNotReady error raised by the Governance contract.
type GovernanceAccessManagerNotReady struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerNotReady(bytes32 operationId)
func GovernanceAccessManagerNotReadyErrorID() common.Hash {
	return common.HexToHash("0x18cb6b7a3581f53edb610add14f2c612e552cf34cafe6206aaed7afe9f4f18e5")
}

// UnpackAccessManagerNotReadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerNotReady(bytes32 operationId)
func (governance *Governance) UnpackAccessManagerNotReadyError(raw []byte) (*GovernanceAccessManagerNotReady, error) {
	out := new(GovernanceAccessManagerNotReady)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerNotReady", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerNotScheduled represents a AccessManagerNotScheduled error raised by the Governance contract.
type GovernanceAccessManagerNotScheduled struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerNotScheduled(bytes32 operationId)
func GovernanceAccessManagerNotScheduledErrorID() common.Hash {
	return common.HexToHash("0x60a299b0449ed9476d746f7f6a1b03b53b1a5285d3ebaa60cec39ee0c4f5cccd")
}

// UnpackAccessManagerNotScheduledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerNotScheduled(bytes32 operationId)
func (governance *Governance) UnpackAccessManagerNotScheduledError(raw []byte) (*GovernanceAccessManagerNotScheduled, error) {
	out := new(GovernanceAccessManagerNotScheduled)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerNotScheduled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerUnauthorizedAccount represents a AccessManagerUnauthorizedAccount error raised by the Governance contract.
type GovernanceAccessManagerUnauthorizedAccount struct {
	Msgsender common.Address
	RoleId    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedAccount(address msgsender, uint64 roleId)
func GovernanceAccessManagerUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xf07e038f25f1d26a9f36b3f0d0d7f99c99ff897943a8e3ba86785c9e479df693")
}

// UnpackAccessManagerUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedAccount(address msgsender, uint64 roleId)
func (governance *Governance) UnpackAccessManagerUnauthorizedAccountError(raw []byte) (*GovernanceAccessManagerUnauthorizedAccount, error) {
	out := new(GovernanceAccessManagerUnauthorizedAccount)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerUnauthorizedCall represents a AccessManagerUnauthorizedCall error raised by the Governance contract.
type GovernanceAccessManagerUnauthorizedCall struct {
	Caller   common.Address
	Target   common.Address
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedCall(address caller, address target, bytes4 selector)
func GovernanceAccessManagerUnauthorizedCallErrorID() common.Hash {
	return common.HexToHash("0x81c6f24b0d2ecbbcba4609a067f29c09d1e5c0c07f268a3d2ae8dc537ea30f2a")
}

// UnpackAccessManagerUnauthorizedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedCall(address caller, address target, bytes4 selector)
func (governance *Governance) UnpackAccessManagerUnauthorizedCallError(raw []byte) (*GovernanceAccessManagerUnauthorizedCall, error) {
	out := new(GovernanceAccessManagerUnauthorizedCall)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerUnauthorizedCancel represents a AccessManagerUnauthorizedCancel error raised by the Governance contract.
type GovernanceAccessManagerUnauthorizedCancel struct {
	Msgsender common.Address
	Caller    common.Address
	Target    common.Address
	Selector  [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedCancel(address msgsender, address caller, address target, bytes4 selector)
func GovernanceAccessManagerUnauthorizedCancelErrorID() common.Hash {
	return common.HexToHash("0x3fe2751c3db829c28295899aeb3fc14784aaed498aa4a4a42accc046883ffa62")
}

// UnpackAccessManagerUnauthorizedCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedCancel(address msgsender, address caller, address target, bytes4 selector)
func (governance *Governance) UnpackAccessManagerUnauthorizedCancelError(raw []byte) (*GovernanceAccessManagerUnauthorizedCancel, error) {
	out := new(GovernanceAccessManagerUnauthorizedCancel)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerUnauthorizedConsume represents a AccessManagerUnauthorizedConsume error raised by the Governance contract.
type GovernanceAccessManagerUnauthorizedConsume struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedConsume(address target)
func GovernanceAccessManagerUnauthorizedConsumeErrorID() common.Hash {
	return common.HexToHash("0x320ff7489be961cad7668c9ff49d284dd1606170a29c683487f631092d07e028")
}

// UnpackAccessManagerUnauthorizedConsumeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedConsume(address target)
func (governance *Governance) UnpackAccessManagerUnauthorizedConsumeError(raw []byte) (*GovernanceAccessManagerUnauthorizedConsume, error) {
	out := new(GovernanceAccessManagerUnauthorizedConsume)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedConsume", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAddressEmptyCode represents a AddressEmptyCode error raised by the Governance contract.
type GovernanceAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func GovernanceAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (governance *Governance) UnpackAddressEmptyCodeError(raw []byte) (*GovernanceAddressEmptyCode, error) {
	out := new(GovernanceAddressEmptyCode)
	if err := governance.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceFailedCall represents a FailedCall error raised by the Governance contract.
type GovernanceFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func GovernanceFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (governance *Governance) UnpackFailedCallError(raw []byte) (*GovernanceFailedCall, error) {
	out := new(GovernanceFailedCall)
	if err := governance.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceInsufficientBalance represents a InsufficientBalance error raised by the Governance contract.
type GovernanceInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func GovernanceInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (governance *Governance) UnpackInsufficientBalanceError(raw []byte) (*GovernanceInsufficientBalance, error) {
	out := new(GovernanceInsufficientBalance)
	if err := governance.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Governance contract.
type GovernanceSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func GovernanceSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (governance *Governance) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*GovernanceSafeCastOverflowedUintDowncast, error) {
	out := new(GovernanceSafeCastOverflowedUintDowncast)
	if err := governance.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerMetaData contains all meta data concerning the InferenceLedger contract.
var InferenceLedgerMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractINodeRegistry\",\"name\":\"nodes_\",\"type\":\"address\"},{\"internalType\":\"contractIModelRegistry\",\"name\":\"models_\",\"type\":\"address\"},{\"internalType\":\"contractIStudyRegistry\",\"name\":\"studies_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"court_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"commitBlocks\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"revealBlocks\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"windowEpochs\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"taskEpochs\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"widenEpochs\",\"type\":\"uint16\"}],\"internalType\":\"structIInferenceLedger.Schedule\",\"name\":\"schedule_\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"COMMITMENT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_BATCH\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32[]\",\"name\":\"nodes_\",\"type\":\"uint32[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"roots\",\"type\":\"bytes32[]\"}],\"name\":\"allRevealed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"batchOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"epoch_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"state\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"count\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"name\":\"commit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epoch_\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"count\",\"type\":\"uint16\"}],\"name\":\"commitmentDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"floor\",\"type\":\"uint256\"}],\"name\":\"contest\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"court\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"domainSeparator\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epoch\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesis\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"lanesAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"word\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"models\",\"outputs\":[{\"internalType\":\"contractIModelRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nodes\",\"outputs\":[{\"internalType\":\"contractINodeRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"epoch_\",\"type\":\"uint256\"}],\"name\":\"recordSeed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"epoch_\",\"type\":\"uint256\"}],\"name\":\"refusalOf\",\"outputs\":[{\"internalType\":\"enumIInferenceLedger.Refusal\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"studyIds\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"epoch_\",\"type\":\"uint256\"}],\"name\":\"refusalsAmong\",\"outputs\":[{\"internalType\":\"enumIInferenceLedger.Refusal[]\",\"name\":\"refusals\",\"type\":\"uint8[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"runtime\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"failed\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"artefacts\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outcome\",\"type\":\"bytes32\"}],\"internalType\":\"structIInferenceLedger.Opening[]\",\"name\":\"openings\",\"type\":\"tuple[]\"}],\"internalType\":\"structIInferenceLedger.Series[]\",\"name\":\"series\",\"type\":\"tuple[]\"}],\"name\":\"reveal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"schedule\",\"outputs\":[{\"components\":[{\"internalType\":\"uint16\",\"name\":\"commitBlocks\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"revealBlocks\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"windowEpochs\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"taskEpochs\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"widenEpochs\",\"type\":\"uint16\"}],\"internalType\":\"structIInferenceLedger.Schedule\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"runtime\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"artefacts\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outcome\",\"type\":\"bytes32\"}],\"internalType\":\"structIInferenceLedger.Opening\",\"name\":\"opening\",\"type\":\"tuple\"},{\"internalType\":\"bool\",\"name\":\"failed\",\"type\":\"bool\"}],\"name\":\"sealOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"epoch_\",\"type\":\"uint256\"}],\"name\":\"seedOf\",\"outputs\":[{\"internalType\":\"uint192\",\"name\":\"seed\",\"type\":\"uint192\"},{\"internalType\":\"uint32\",\"name\":\"active\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"kept\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"slots\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"words\",\"type\":\"uint256[]\"}],\"name\":\"setLanes\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"settled\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"spend\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"studies\",\"outputs\":[{\"internalType\":\"contractIStudyRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"}],\"name\":\"task\",\"outputs\":[{\"components\":[{\"internalType\":\"enumIInferenceLedger.TaskState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"count\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"floor\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"since\",\"type\":\"uint32\"}],\"internalType\":\"structIInferenceLedger.Task\",\"name\":\"found\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"}],\"name\":\"taskIdOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"count\",\"type\":\"uint16\"}],\"name\":\"BatchCommitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"enumIInferenceLedger.Refusal\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"ResultRefused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"runtime\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"counted\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"failed\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"artefacts\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outcome\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structIInferenceLedger.Opening[]\",\"name\":\"openings\",\"type\":\"tuple[]\"}],\"name\":\"ResultsRevealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint192\",\"name\":\"seed\",\"type\":\"uint192\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"active\",\"type\":\"uint32\"}],\"name\":\"SeedRecorded\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"BatchAlreadyCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"BatchNotCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"BatchNotOverdue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"BatchSizeInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BatchUnordered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"}],\"name\":\"EpochRunning\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NodeNotActive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"}],\"name\":\"NotCommitPhase\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotCourt\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"}],\"name\":\"NotRevealPhase\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ScheduleInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"SignatureInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"}]",
	ID:  "d7fee340a13ba536547f8a73919fcb14f3",
	Bin: "0x6102a08060405234610428578061408f803803809161001e828561042c565b8339810103906101208212610428578051906001600160a01b0382168203610428576020810151906001600160a01b0382168203610428576040810151926001600160a01b0384168403610428576060820151946001600160a01b03861686036104285760a090607f190112610428576040519160a083016001600160401b03811184821017610414576040526100b76080820161044f565b83526100c560a0820161044f565b91602084019283526100d960c0830161044f565b92604085019384526101016101006100f360e0860161044f565b94606088019586520161044f565b608086019081526040519261011760408561042c565b60068452602084019465666c756f726f60d01b86526040519761013b60408a61042c565b600189526020890197601960f91b895261ffff8251169561ffff81511687018097116104005761ffff835116159081156103f2575b5080156103e5575b80156103d8575b80156103cb575b80156103c1575b6103b25761ffff958680959381946080524360a052511660c05260e0525116610100525116610120525116610140526101c58161045e565b610200526101d28461045e565b6102205251902091826101c052519020806101e05246610180526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261023d60c08261042c565b51902061016052306101a052610240526102605261028052604051613bc590816104ca82396080518181816113df015281816117a901528181612b0b01528181612c890152613995015260a0518181816105a301528181612164015281816126d4015261346c015260c0518181816104820152612724015260e0518181816104ae0152818161218b015281816126fb0152613445015261010051816104f201526101205181818161051f015281816123d001526131b9015261014051818181610546015261332501526101605181612f530152610180518161301001526101a05181612f2401526101c05181612fa201526101e05181612fc801526102005181610f6401526102205181610f8d01526102405181818161064b015281816119620152818161233001526128860152610260518181816103fa01528181610911015281816118e7015281816122d701526129d60152610280518181816102a50152818161125101528181611b320152611c020152f35b631cb6252360e21b5f5260045ffd5b5060c8861161018d565b5061ffff85511615610186565b5061ffff8351161561017f565b5061ffff81511615610178565b61ffff91505116155f610170565b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761041457604052565b519061ffff8216820361042857565b601f81511161048957602081519101516020821061047a571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c908162971a3014611bd85750806304f0327314611b9e5780630a90e36014611ac657806311ef8065146118855780633ef222851461186357806343823f46146118035780634c544ba7146117cd5780635db82fa01461177d5780636919c37a1461134c5780636acead9c146112f25780637741fb3e146112235780637d5d6032146111dd5780637f07c2eb146110b557806382829f741461106057806384b0196e14610f4c5780638c464acf146106a4578063900cf0cf1461068a578063950bff9f1461066f5780639986df2c1461061f5780639dbe11ff146105c6578063a7f0b3de1461058c578063b0604a2614610465578063c443806b1461041e578063c7f5a33e146103ce578063d0159fa714610271578063d24b1ea11461019d578063d945af1d146101755763f698da251461014f575f80fd5b34610171575f600319360112610171576020610169612f0d565b604051908152f35b5f80fd5b3461017157602060031936011261017157602061019360043561228e565b6040519015158152f35b3461017157610100600319360112610171576101b7611c77565b60607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7c3601126101715760e4358015158103610171576020916101209161023b61021c604435610205612f0d565b919060405192610120840160405283526020830152565b606435604082015263ffffffff90931660608401526024356080840152565b60843560a083015260c435901561026a575f5b60a43560c084015260e083015261010082015220604051908152f35b5f9061024e565b346101715760406003193601126101715761028a611c77565b6024359073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036103a25763ffffffff16805f52600660205260405f20825f5260205260405f20549060ff821660018114159081610396575b508015610382575b61035257916020925f526006835260405f20905f52825260037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082161760405f205561ffff6040519160081c168152f35b90507f33bae2e5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5061038b61215f565b8260181c1015610301565b600491501415846102f9565b7fd9cc3b78000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610171575f60031936011261017157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461017157608060031936011261017157610437611c77565b60243563ffffffff811681036101715760643561ffff811681036101715760209261016992604435916121ed565b34610171575f6003193601126101715761047d611dbf565b5060a07f000000000000000000000000000000000000000000000000000000000000000061ffff806104d2818416937f0000000000000000000000000000000000000000000000000000000000000000612006565b16816040516104e081611d2a565b848152602081019283528160408201817f00000000000000000000000000000000000000000000000000000000000000001681528160806060850194827f00000000000000000000000000000000000000000000000000000000000000001686520195817f000000000000000000000000000000000000000000000000000000000000000016875260405198895251166020880152511660408601525116606084015251166080820152f35b34610171575f6003193601126101715760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610171576020600319360112610171576004356105e261215f565b8110156105f4576105f290612747565b005b7f35bfa14f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610171575f60031936011261017157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610171575f60031936011261017157602060405160808152f35b34610171575f60031936011261017157602061016961215f565b34610171576060600319360112610171576106bd611c77565b60443567ffffffffffffffff8111610171576106dd903690600401611c26565b9060405192610160840184811067ffffffffffffffff821117610f1f576040525f84525f602085015260408401905f82525f60608601525f608086015263ffffffff60a0860191606083525f60c08801525f60e08801525f6101008801525f61012088015261074a612088565b61014088015216855261075b61215f565b8252602435606086015261076d6126cf565b610ef2575f905f5b858110610e63575081158015610e59575b610e2d57610792612f0d565b908260011b917f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff84168403610e00575f198301928311610e00577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061080f6107f985612013565b946108076040519687611d7e565b808652612013565b013660208501375f805b888210610cf05750505082826001949361083993528160c08a01526134f5565b608087015263ffffffff8651165f52600660205260405f2060808701515f5260205260405f2054925160181b9060081b171703610cb3575f91825b81841061089b5760206101698661088a81612dab565b61010060c082015191015190612006565b6108a68483856120be565b6108b360608201826120fe565b91906108bf82356127d8565b9060405184604082015260406001860160051b8201016040526060810182905b6060870284018210610ca1575050600160408201510160051b6325765f6e82526020808301525f8060248301601c85017f00000000000000000000000000000000000000000000000000000000000000005afa602082013d141615610171576020604083013e61094d612088565b925f1960408501525f1984525f196101408c0151525f905f5b878110610a44575050505050610a3c92826109908a9360019795359063ffffffff86511690613a9a565b7f04d670f29981a320d4c60fc783a1dd1df102fd1ce4bb3609559f6af71bf2ece160e0840151851c1960c063ffffffff8651169360608a8160808a0151990151945f196109df848601866120fe565b93909a604051988952602087013560208a01521b0116604086015260408301358286015260a060808601528060a08601520280968385013735940190a4610a34610a2a8786886120be565b60608101906120fe565b919050612152565b930192610874565b60608160059e9a9e9c9b9c1b850101518015610c205763ffffffff8160b81c16938410610bf85788938751631fffffff8360bb1c1603610bde575b610a9481848b60408a0160408901518d61362b565b90848103610bd25750508291818c898c8c610ad88a996001610ae399019c60016040860135831c16155f14610bcb576040610ad0838389612d9b565b013595612d9b565b35988992359461378a565b6013811015610b9e576001928f8383610b0a575b5050505001935b939b979b999899610966565b8591011b60e08d01511760e08d0152610b276101008d0151613549565b6101008d015260118214610b85575b5f5288356020528a7f7ce59d380c540cf0c99267cbd7e3121a155b7339f122159455c768f015d6add8602063ffffffff60405f2093511693610b7b6040518092611c9d565ba38e808f83610af7565b610b936101208d0151613549565b6101208d0152610b36565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f95612d9b565b93509450505093610afe565b610bf3818c63ffffffff8c359151168b613557565b610a7f565b7f798d3baf000000000000000000000000000000000000000000000000000000005f5260045ffd5b508c600182610c30818c8a612d9b565b3592011b60e08b01511760e08b0152610c4d6101008b0151613549565b6101008b01525f90815287356020526040908190208a5191516001939263ffffffff169190602081867f7ce59d380c540cf0c99267cbd7e3121a155b7339f122159455c768f015d6add89352a30193610afe565b813581526060909101906020016108df565b82608063ffffffff825116910151907f6fe1e4cc000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b88610d18610cff84838c6120be565b3585919060405192610120840160405283526020830152565b610d4d8c8b6020610d378887606063ffffffff875116960151946120be565b0135604085015260608401919091526080830152565b896040610d6a86610d62610a2a8288876120be565b9690946120be565b013592606002810190610100830160a08401600587901b8b016020015b848410610db45750505050505061017157610dac600191610a34610a2a858d8d6120be565b910190610819565b60608483375f9660018116610de0575b60609160209160011c9885526101208820815201930192610d87565b90965060e0860180519761fffe5f198a0111610171575f90915290610dc4565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b507fe6dcbb28000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060808211610786565b9182151580610ec7575b610bf857610e7f610a2a8488886120be565b8092915015610e9b57600191610e9491612152565b9201610775565b7fe6dcbb28000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b50610ed38387876120be565b355f198401848111610e0057610eea9088886120be565b351015610e6d565b50517fbe35db69000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b34610171575f60031936011261017157611004610f887f000000000000000000000000000000000000000000000000000000000000000061349e565b610fb17f000000000000000000000000000000000000000000000000000000000000000061349e565b602061101260405192610fc48385611d7e565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190611caa565b908582036040870152611caa565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061104957505050500390f35b83518552869550938101939281019260010161103a565b3461017157602060031936011261017157606063ffffffff61108360043561203f565b91929077ffffffffffffffffffffffffffffffffffffffffffffffff6040519416845216602083015215156040820152f35b346101715760806003193601126101715760043567ffffffffffffffff8111610171576110e6903690600401611c26565b90602435906110f3611c8a565b6064359061110085612013565b9461110e6040519687611d7e565b80865261111a81612013565b947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe060208801960136873761114e816127d8565b915f5b8181106111a6578789604051918291602083019060208452518091526040830191905f5b818110611183575050500390f35b91935091602080826111986001948851611c9d565b019401910191849392611175565b6111be868686866111b886888e611ced565b35612988565b906111c9818b61202b565b916013811015610b9e576001925201611151565b346101715760806003193601126101715760206112146024356111fe611c8a565b6064359161120b816127d8565b90600435612988565b6112216040518092611c9d565bf35b346101715760806003193601126101715760043560443573ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036103a2576112d761128261215f565b916024355f5260046020528260405f20558060031c92845f52600360205260405f20845f52602052600160405f205491600a1b60643560061b171760059290921b60e0169163ffffffff90831b921b19161790565b915f52600360205260405f20905f5260205260405f20555f80f35b346101715760406003193601126101715763ffffffff611310611c77565b165f52600660205260405f206024355f52602052606060405f205460ff604051918060181c835261ffff8160081c166020840152166040820152f35b346101715760a060031936011261017157611365611c77565b60443561ffff8116602435818303610171576084359261138361215f565b9061138c6126cf565b158015611770575b611744578315801561173a575b61170e5763ffffffff861694855f52600660205260405f20845f5260205260405f20546116de5773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016604051917fac5d6ab6000000000000000000000000000000000000000000000000000000008352876004840152606083602481855afa801561166a575f935f916116a8575b506005811015610b9e5760010361167c576114a39061146c858863ffffffff8916809d6121ed565b907f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81169160ff601b60643593821c011690613af8565b506114ad81611c6d565b611675575b73ffffffffffffffffffffffffffffffffffffffff169081159283156115ae575b50505061158257600190855f52600660205260405f20845f5260205262ffff008360181b9160081b16171760405f20556001811161153f575b506040907f881ec020e7af7f55554cbfd4a7d438f708708fcbe3e0f80a2ab3b8b314d5ee4e9282519182526020820152a3005b905f198201918211610e00577f881ec020e7af7f55554cbfd4a7d438f708708fcbe3e0f80a2ab3b8b314d5ee4e92611578604093612747565b505092509061150c565b847fcf664b06000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff16821415925090826115da575b50508780806114d3565b60209192506044604051809481937fa030496200000000000000000000000000000000000000000000000000000000835260048301528a60248301525afa90811561166a575f9161162f575b501587806115d0565b90506020813d602011611662575b8161164a60209383611d7e565b81010312610171575180151581036101715787611626565b3d915061163d565b6040513d5f823e3d90fd5b505f6114b2565b877f936074d6000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90506116cd91935060603d6060116116d7575b6116c58183611d7e565b810190611fda565b509290928a611444565b503d6116bb565b83867f2d7c3681000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b837fe6dcbb28000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50608084116113a1565b507f29a0d9c6000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5062400000821015611394565b34610171575f60031936011261017157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610171576040600319360112610171576004355f52600360205260405f206024355f52602052602060405f2054604051908152f35b346101715760406003193601126101715760043567ffffffffffffffff811161017157611834903690600401611c26565b6024359067ffffffffffffffff82116101715760209261185b610193933690600401611c26565b929091611f6f565b346101715761187136611c57565b905f52602052602060405f20604051908152f35b346101715761189336611c57565b9061189c611dbf565b50604051907fb61a4d6000000000000000000000000000000000000000000000000000000000825280600483015260208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa91821561166a575f92611a92575b506040517ff39ec1f70000000000000000000000000000000000000000000000000000000081528360048201526101808160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa90811561166a575f91611a63575b5061199d8385612631565b9160038316946119ac86611c6d565b8360021c600f16948660a08501516040015160ff166119cb908761267f565b60ff16946040015162ffffff16926119e294612693565b63ffffffff16926040516119f581611d2a565b6119fe86611c6d565b85815260208101918252604081019283526060810193600a1c63ffffffff16845260800193845260405194611a3281611c6d565b85525160ff1660208501525160ff1660408401525163ffffffff1660608301525163ffffffff16608082015260a090f35b611a8591506101803d8111611a8b575b611a7d8183611d7e565b810190611e52565b84611992565b503d611a73565b9091506020813d602011611abe575b81611aae60209383611d7e565b8101031261017157519083611917565b3d9150611aa1565b346101715760606003193601126101715760243567ffffffffffffffff811161017157611af7903690600401611c26565b9060443567ffffffffffffffff811161017157611b18903690600401611c26565b73ffffffffffffffffffffffffffffffffffffffff9291927f00000000000000000000000000000000000000000000000000000000000000001633036103a2576004355f52600360205260405f20905f5b858110611b7257005b80611b806001928488611ced565b35611b8c828988611ced565b355f528460205260405f205501611b69565b34610171575f6003193601126101715760206040517f4119ac293642675b3c0178f62dbb22704dd31fe901cc453151c8460676f2076a8152f35b34610171575f6003193601126101715760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b9181601f840112156101715782359167ffffffffffffffff8311610171576020808501948460051b01011161017157565b6003196040910112610171576004359060243590565b60041115610b9e57565b6004359063ffffffff8216820361017157565b6044359063ffffffff8216820361017157565b906013821015610b9e5752565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b9190811015611cfd5760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b60a0810190811067ffffffffffffffff821117610f1f57604052565b60c0810190811067ffffffffffffffff821117610f1f57604052565b60e0810190811067ffffffffffffffff821117610f1f57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610f1f57604052565b60405190611dcc82611d2a565b5f6080838281528260208201528260408201528260608201520152565b519073ffffffffffffffffffffffffffffffffffffffff8216820361017157565b519062ffffff8216820361017157565b51906bffffffffffffffffffffffff8216820361017157565b519063ffffffff8216820361017157565b519060ff8216820361017157565b8091039061018082126101715760405191611e6c83611d46565b611e7582611de9565b8352602082015161ffff811681036101715760e0917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60916020860152611ebd60408501611e0a565b6040860152611ece60608501611e0a565b6060860152611edf60808501611e1a565b608086015201126101715761016060405191611efa83611d62565b611f0660a08201611e33565b8352611f1460c08201611e44565b6020840152611f2560e08201611e44565b6040840152611f376101008201611e44565b6060840152611f496101208201611e44565b6080840152611f5b6101408201611e1a565b60a0840152015160c082015260a082015290565b92905f5b828110611f84575050505050600190565b611f8f818387611ced565b3563ffffffff8116809103610171575f52600660205260405f20611fb4828587611ced565b355f52602052600260ff60405f20541603611fd157600101611f73565b50505050505f90565b9081606091031261017157611fee81611de9565b91602082015160058110156101715760409092015190565b91908203918211610e0057565b67ffffffffffffffff8111610f1f5760051b60200190565b8051821015611cfd5760209160051b010190565b805f525f60205260405f20549182159182612066575b5063ffffffff8360401c9316911590565b90925061207161215f565b8110156105f45761208190612c34565b915f612055565b6040519061209582611d62565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b9190811015611cfd5760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8181360301821215610171570190565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610171570180359067ffffffffffffffff82116101715760200191606082023603831361017157565b91908201809211610e0057565b6121897f000000000000000000000000000000000000000000000000000000000000000043612006565b7f00000000000000000000000000000000000000000000000000000000000000009081156121c0570460018101809111610e005790565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b9160429361ffff9163ffffffff604051948160208701977f4119ac293642675b3c0178f62dbb22704dd31fe901cc453151c8460676f2076a895216604087015216606085015260808401521660a082015260a0815261224d60c082611d7e565b519020612258612f0d565b90604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b6040517fb61a4d6000000000000000000000000000000000000000000000000000000000815281600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa90811561166a575f916125ff575b506040517fc6a645fe0000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16602082600481845afa91821561166a575f926125cb575b50604051917fd8e08d1a0000000000000000000000000000000000000000000000000000000083525f600484015260248301525f82604481845afa91821561166a575f92612538575b506123ce61215f565b7f0000000000000000000000000000000000000000000000000000000000000000945f5b845181101561252c57612405818661202b565b51604051907ff39ec1f7000000000000000000000000000000000000000000000000000000008252600482015261018081602481885afa90811561166a575f9161250d575b5061245f87612459848961202b565b51612631565b600381169060028210156125025760021c600f16158015906124f8575b6124eb576124aa896124a5612491868b61202b565b518b8562ffffff604089015116928a612693565b612152565b85111591826124cf575b50506124c4576001905b016123f2565b505050505050505f90565b6124da925088613036565b6013811015610b9e57155f806124b4565b5050505050505050505f90565b506001811461247c565b5050506001906124be565b61252691506101803d8111611a8b57611a7d8183611d7e565b5f61244a565b50505050505050600190565b9091503d805f833e61254a8183611d7e565b8101906020818303126101715780519067ffffffffffffffff821161017157019080601f8301121561017157815161258181612013565b9261258f6040519485611d7e565b81845260208085019260051b82010192831161017157602001905b8282106125bb57505050905f6123c5565b81518152602091820191016125aa565b9091506020813d6020116125f7575b816125e760209383611d7e565b810103126101715751905f61237c565b3d91506125da565b90506020813d602011612629575b8161261a60209383611d7e565b8101031261017157515f612307565b3d915061260d565b90801561267957612676915f52600360205260405f20631fffffff63ffffffff8360b81c169260bb1c165f5260205260405f205460e063ffffffff9260051b161c1690565b90565b50505f90565b60061c600f168061268e575090565b905090565b90916001146126b357505060d81c62ffffff16908082111561268e575090565b915091505f5260205260405f205f52600460205260405f205490565b6126f97f000000000000000000000000000000000000000000000000000000000000000043612006565b7f00000000000000000000000000000000000000000000000000000000000000009081156121c057067f00000000000000000000000000000000000000000000000000000000000000001190565b90815f525f60205260405f205491821561276b575b5063ffffffff8260401c921690565b915061277682612c34565b91805f525f6020528260405f20557ff4db527c44c81448188cca26b6e06b7e6a0ecc6f9775eff8953f51ca47929f1e604063ffffffff81519386831c855281871660208601521692a25f61275c565b81810292918115918404141715610e0057565b90604051916127e683611d2a565b6040516127f281611d46565b5f81525f60208201525f60408201525f60608201525f6080820152612815612088565b60a0820152835260208301905f825260408401905f8252606085015f815260808601935f855286604051937ff39ec1f700000000000000000000000000000000000000000000000000000000855260048501526101808460248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa93841561166a575f94612967575b5083905273ffffffffffffffffffffffffffffffffffffffff835116151580612957575b80612926575b612912575b5060a0820180516020015160051b611fe01690935260409182015162ffffff1690529051015160ff169052565b63ffffffff60a0840151511690525f6128e5565b506bffffffffffffffffffffffff6080840151166bffffffffffffffffffffffff60a08086015101511611156128e0565b5061ffff602084015116156128da565b6129819194506101803d8111611a8b57611a7d8183611d7e565b925f6128b6565b92919093604051917fb61a4d6000000000000000000000000000000000000000000000000000000000835284600484015260208360248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa92831561166a575f93612c00575b5082151580612bbd575b612bb257612a1e8387612631565b926003841695612a3087845184613036565b6013811015610b9e5780612ba657506002871015612b9957612a6491815f52886020528760405f2099606086015193612693565b92612a7e83612a71612088565b978660021b178489613188565b612a8a8382848961321c565b612b895750612a9761215f565b831015612b7e57612aaa612ab29361203f565b5091866132b3565b6060820151612b7757604051927fac5d6ab600000000000000000000000000000000000000000000000000000000845263ffffffff8216600485015260608460248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa92831561166a57612b45945f94612b53575b506133d3565b15612b4e575f90565b601290565b612b6d91945060603d6060116116d7576116c58183611d7e565b915050925f612b3f565b5050505f90565b505050505050600f90565b9493505050506126769250613270565b5050505050505050600c90565b97505050505050505090565b505050505050601190565b5060018360b81c63ffffffff86165f52600560205260405f20885f5260205260405f2062ffffff8660c01c165f5260205260ff60405f205491161c161515612a10565b9092506020813d602011612c2c575b81612c1c60209383611d7e565b810103126101715751915f612a06565b3d9150612c0f565b612c3d8161343c565b408015612d78575b604051907f4331ed1f00000000000000000000000000000000000000000000000000000000825260208260048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa91821561166a575f92612d17575b5063ffffffff7fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000009216926040519060208201928352604082015260408152612d02606082611d7e565b519020169080612d13575060011790565b1790565b91506020823d602011612d70575b81612d3260209383611d7e565b810103126101715763ffffffff612d697fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000093611e33565b9250612cb9565b3d9150612d25565b50612d8161215f565b5f198101908111610e0057612d959061343c565b40612c45565b9190811015611cfd576060020190565b9060c082019182519161010082015190604083015160181b9263ffffffff8151165f52600660205260405f208315612ef0576101208201518581612ee357600391508760081b17175b60808301515f528160205260405f2055858414612eda5760a0829796970151945f945f9860e08501995b8951811015612e6057600190818c51821c1615612e3c575b01612e1e565b612e46818b61202b565b51612e5a612e538b613549565b9a8c61202b565b52612e36565b5093975093975093612e7291956134f5565b94855f528460205260405f2054612ea3575060029291612e9191612006565b60081b1717915f5260205260405f2055565b63ffffffff869151167f2d7c3681000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50509350505050565b60049160081b1717612df4565b9195506002949250608001515f5260205260081b171760405f2055565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001630148061300d575b15612f75577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261300760c082611d7e565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614612f4c565b917e010000000000000000000000000000000000000000000000000000000000007f420100000000000000000000000000000000000000000000000000000000000084160361313957600114612679577f100000000000000000000000000000000000000000000000000000000000000082166131325773ffffffffffffffffffffffffffffffffffffffff8151161561312b5761ffff60208201511661312457600160a082015192601f63ffffffff8551169160f41c161c161561311d5760a06bffffffffffffffffffffffff608081930151169201511611613118575f90565b600990565b5050600890565b5050600790565b5050600690565b5050600590565b50508015613182577f0200000000000000000000000000000000000000000000000000000000000000811661317c5760f01c60011661317757600390565b600490565b50600290565b50600190565b92918060021c9281855260408501935f8552808211155f146131b35750505050506020600f9101525b565b6131de907f000000000000000000000000000000000000000000000000000000000000000090612152565b10156131f05750505060206010910152565b6003905f60206001949596015216145f1461320c575060089052565b5160a001516080015160ff169052565b60400151600283901c600f16908110801594929061323c575b5050505090565b61324e9192939450608001518461267f565b11159182613262575b50505f808080613235565b600a1c141590505f80613257565b906020820180516013811015610b9e576132a35750600f60409160021c1691015111155f1461329e57600e90565b600d90565b915050516013811015610b9e5790565b939060a060609194939451015101519260ff841693600160038751161461336c575b509077ffffffffffffffffffffffffffffffffffffffffffffffff61330592166080860152845160021c90612006565b915f198301928311610e005760609263ffffffff6133516133589361334b7f00000000000000000000000000000000000000000000000000000000000000009485612152565b906127c5565b93166127c5565b908160c08501528060a08501521015910152565b9093600182901b6101fe16929160ff1603610e00576133059160088110156133b25777ffffffffffffffffffffffffffffffffffffffffffffffff905b949192506132d5565b5077ffffffffffffffffffffffffffffffffffffffffffffffff60086133a9565b929190916133e4845160021c61343c565b10612b77576134349160609177ffffffffffffffffffffffffffffffffffffffffffffffff60808601511691604051928352602083015260408201522060801c60c060a0840151930151906127c5565b9060801b1190565b61346a613490917f0000000000000000000000000000000000000000000000000000000000000000906127c5565b7f0000000000000000000000000000000000000000000000000000000000000000612152565b5f198101908111610e005790565b60ff811690601f82116134cd57604051916134ba604084611d7e565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b60208101905f1960208460051b8301019360011b0160051b019160208301915b828210613523575050505190565b60408160209251838201519080821060051b908152840352815f20845201910190613515565b5f198114610e005760010190565b929190915f19845103613609575b8060031c8452815f52600360205260405f2084515f5260205260405f2054602085015260081c6040840192835191828114613601575f1963ffffffff93036135d3575b8452165f52600560205260405f20905f5260205260405f2090515f52602052606060405f2054910152565b60608601518383165f52600560205260405f20855f5260205260405f2086515f5260205260405f20556135a8565b505050505050565b6020840151825f52600360205260405f2085515f5260205260405f2055613565565b9593919295608081015180156137815760409061364d60608a999a01896120fe565b9290980135851c9060a08401519260c0850151602086015196604060608801519c606060018c0160051b8d019b020101955b8360051b8b018a11156136ab575b50505050505050805f1995966060602093015201520360051c019190565b909192939495989b978c51809e60e08260b31c169160018a16158d35871b0260018d60ff8460b81c161c161763ffffffff8686861c18167f53f1ffffff0000000000000000000000000000000000000000000000000000008b8418161717908263ffffffff8160031c631fffffff8460bb1c16189260b81c16101717613776575084901b18978d60b81c60ff166001901b179c60b81c63ffffffff166001019b602001986060019560011c9360078d161561376e579291909c9b9c94939461367f565b9c9b9c61368d565b9e5050979b9861368d565b50919550505050565b9692959391949096600160ff86161b94606087019786895116613a8b5760208801926137c383855160e063ffffffff9260051b161c1690565b9a60038c16967e010000000000000000000000000000000000000000000000000000000000007f52010000000000000000000000000000000000000000000000000000000000008a1614801590613a74575b613a43575b60408201511b613a32576002871015613a21578b9261384060608301518a8a8a85612693565b60021b881761386961014085019384519280845103613a0b575b5060408601968751918461321c565b6139f457606001968751159384613908575b505050506138f95751906103ff8a169860048a01809a11610e005760a0996138c493600a1b1797815117905282518760059290921b60e0169163ffffffff90831b921b19161790565b905251151590816138f0575b50156138e9575b6080830152831860c082015201525f90565b505f6138d7565b9050155f6138d0565b50505050505050505050601290565b90919293506020810191825115613943575b6139399451935f5260205263ffffffff60405f209151169151926133d3565b155f80808061387b565b63ffffffff82511694604051957fac5d6ab6000000000000000000000000000000000000000000000000000000008752600487015260608660248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa801561166a57613939965f916139d2575b508452945061391a565b6139eb915060603d6060116116d7576116c58183611d7e565b9150505f6139c8565b9a5050505050505050505050612676929150613270565b6040870151613a1b918386613b87565b5f61385a565b505050505050505050505050600c90565b505050505050505050505050600b90565b613a4f8883518b613036565b6013811015610b9e5780613a63575061381a565b9c5050505050505050505050505090565b5060016020830151601f8b60f41c161c1615613815565b50505050505050505050601190565b90915f19825114613af3576020820151815f52600360205260405f2083515f5260205260405f205563ffffffff606083015193165f52600560205260405f20905f526020526040805f209101515f5260205260405f2055565b505050565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411613b7c579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561166a575f5173ffffffffffffffffffffffffffffffffffffffff811615613b7257905f905f90565b505f906001905f90565b5050505f9160039190565b929192613b9683858484613188565b60208101516013811015610b9e57613bbf57613bb76131b19460021c612747565b9290916132b3565b5050505056",
}

// InferenceLedger is an auto generated Go binding around an Ethereum contract.
type InferenceLedger struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *InferenceLedger) GetABI() abi.ABI {
	return c.abi
}

// NewInferenceLedger creates a new instance of InferenceLedger.
func NewInferenceLedger() *InferenceLedger {
	parsed, err := InferenceLedgerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &InferenceLedger{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *InferenceLedger) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address nodes_, address models_, address studies_, address court_, (uint16,uint16,uint16,uint16,uint16) schedule_) returns()
func (inferenceLedger *InferenceLedger) PackConstructor(nodes_ common.Address, models_ common.Address, studies_ common.Address, court_ common.Address, schedule_ IInferenceLedgerSchedule) []byte {
	enc, err := inferenceLedger.abi.Pack("", nodes_, models_, studies_, court_, schedule_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCOMMITMENTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04f03273.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COMMITMENT_TYPEHASH() view returns(bytes32)
func (inferenceLedger *InferenceLedger) PackCOMMITMENTTYPEHASH() []byte {
	enc, err := inferenceLedger.abi.Pack("COMMITMENT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOMMITMENTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04f03273.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COMMITMENT_TYPEHASH() view returns(bytes32)
func (inferenceLedger *InferenceLedger) TryPackCOMMITMENTTYPEHASH() ([]byte, error) {
	return inferenceLedger.abi.Pack("COMMITMENT_TYPEHASH")
}

// UnpackCOMMITMENTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04f03273.
//
// Solidity: function COMMITMENT_TYPEHASH() view returns(bytes32)
func (inferenceLedger *InferenceLedger) UnpackCOMMITMENTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := inferenceLedger.abi.Unpack("COMMITMENT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMAXBATCH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x950bff9f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_BATCH() view returns(uint256)
func (inferenceLedger *InferenceLedger) PackMAXBATCH() []byte {
	enc, err := inferenceLedger.abi.Pack("MAX_BATCH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXBATCH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x950bff9f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_BATCH() view returns(uint256)
func (inferenceLedger *InferenceLedger) TryPackMAXBATCH() ([]byte, error) {
	return inferenceLedger.abi.Pack("MAX_BATCH")
}

// UnpackMAXBATCH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x950bff9f.
//
// Solidity: function MAX_BATCH() view returns(uint256)
func (inferenceLedger *InferenceLedger) UnpackMAXBATCH(data []byte) (*big.Int, error) {
	out, err := inferenceLedger.abi.Unpack("MAX_BATCH", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAllRevealed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43823f46.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allRevealed(uint32[] nodes_, bytes32[] roots) view returns(bool)
func (inferenceLedger *InferenceLedger) PackAllRevealed(nodes []uint32, roots [][32]byte) []byte {
	enc, err := inferenceLedger.abi.Pack("allRevealed", nodes, roots)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllRevealed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43823f46.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allRevealed(uint32[] nodes_, bytes32[] roots) view returns(bool)
func (inferenceLedger *InferenceLedger) TryPackAllRevealed(nodes []uint32, roots [][32]byte) ([]byte, error) {
	return inferenceLedger.abi.Pack("allRevealed", nodes, roots)
}

// UnpackAllRevealed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43823f46.
//
// Solidity: function allRevealed(uint32[] nodes_, bytes32[] roots) view returns(bool)
func (inferenceLedger *InferenceLedger) UnpackAllRevealed(data []byte) (bool, error) {
	out, err := inferenceLedger.abi.Unpack("allRevealed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBatchOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6acead9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function batchOf(uint32 node, bytes32 root) view returns(uint256 epoch_, uint256 count, uint8 state)
func (inferenceLedger *InferenceLedger) PackBatchOf(node uint32, root [32]byte) []byte {
	enc, err := inferenceLedger.abi.Pack("batchOf", node, root)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBatchOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6acead9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function batchOf(uint32 node, bytes32 root) view returns(uint256 epoch_, uint256 count, uint8 state)
func (inferenceLedger *InferenceLedger) TryPackBatchOf(node uint32, root [32]byte) ([]byte, error) {
	return inferenceLedger.abi.Pack("batchOf", node, root)
}

// BatchOfOutput serves as a container for the return parameters of contract
// method BatchOf.
type BatchOfOutput struct {
	Epoch *big.Int
	Count *big.Int
	State uint8
}

// UnpackBatchOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6acead9c.
//
// Solidity: function batchOf(uint32 node, bytes32 root) view returns(uint256 epoch_, uint256 count, uint8 state)
func (inferenceLedger *InferenceLedger) UnpackBatchOf(data []byte) (BatchOfOutput, error) {
	out, err := inferenceLedger.abi.Unpack("batchOf", data)
	outstruct := new(BatchOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Epoch = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Count = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.State = *abi.ConvertType(out[2], new(uint8)).(*uint8)
	return *outstruct, nil
}

// PackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6919c37a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commit(uint32 node, bytes32 root, uint16 count, bytes32 r, bytes32 vs) returns()
func (inferenceLedger *InferenceLedger) PackCommit(node uint32, root [32]byte, count uint16, r [32]byte, vs [32]byte) []byte {
	enc, err := inferenceLedger.abi.Pack("commit", node, root, count, r, vs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6919c37a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commit(uint32 node, bytes32 root, uint16 count, bytes32 r, bytes32 vs) returns()
func (inferenceLedger *InferenceLedger) TryPackCommit(node uint32, root [32]byte, count uint16, r [32]byte, vs [32]byte) ([]byte, error) {
	return inferenceLedger.abi.Pack("commit", node, root, count, r, vs)
}

// PackCommitmentDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc443806b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitmentDigest(uint32 node, uint32 epoch_, bytes32 root, uint16 count) view returns(bytes32)
func (inferenceLedger *InferenceLedger) PackCommitmentDigest(node uint32, epoch uint32, root [32]byte, count uint16) []byte {
	enc, err := inferenceLedger.abi.Pack("commitmentDigest", node, epoch, root, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitmentDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc443806b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitmentDigest(uint32 node, uint32 epoch_, bytes32 root, uint16 count) view returns(bytes32)
func (inferenceLedger *InferenceLedger) TryPackCommitmentDigest(node uint32, epoch uint32, root [32]byte, count uint16) ([]byte, error) {
	return inferenceLedger.abi.Pack("commitmentDigest", node, epoch, root, count)
}

// UnpackCommitmentDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc443806b.
//
// Solidity: function commitmentDigest(uint32 node, uint32 epoch_, bytes32 root, uint16 count) view returns(bytes32)
func (inferenceLedger *InferenceLedger) UnpackCommitmentDigest(data []byte) ([32]byte, error) {
	out, err := inferenceLedger.abi.Unpack("commitmentDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackContest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7741fb3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contest(bytes32 modelId, bytes32 taskId, uint256 index, uint256 floor) returns()
func (inferenceLedger *InferenceLedger) PackContest(modelId [32]byte, taskId [32]byte, index *big.Int, floor *big.Int) []byte {
	enc, err := inferenceLedger.abi.Pack("contest", modelId, taskId, index, floor)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7741fb3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contest(bytes32 modelId, bytes32 taskId, uint256 index, uint256 floor) returns()
func (inferenceLedger *InferenceLedger) TryPackContest(modelId [32]byte, taskId [32]byte, index *big.Int, floor *big.Int) ([]byte, error) {
	return inferenceLedger.abi.Pack("contest", modelId, taskId, index, floor)
}

// PackCourt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00971a30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function court() view returns(address)
func (inferenceLedger *InferenceLedger) PackCourt() []byte {
	enc, err := inferenceLedger.abi.Pack("court")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCourt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00971a30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function court() view returns(address)
func (inferenceLedger *InferenceLedger) TryPackCourt() ([]byte, error) {
	return inferenceLedger.abi.Pack("court")
}

// UnpackCourt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00971a30.
//
// Solidity: function court() view returns(address)
func (inferenceLedger *InferenceLedger) UnpackCourt(data []byte) (common.Address, error) {
	out, err := inferenceLedger.abi.Unpack("court", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (inferenceLedger *InferenceLedger) PackDomainSeparator() []byte {
	enc, err := inferenceLedger.abi.Pack("domainSeparator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (inferenceLedger *InferenceLedger) TryPackDomainSeparator() ([]byte, error) {
	return inferenceLedger.abi.Pack("domainSeparator")
}

// UnpackDomainSeparator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf698da25.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (inferenceLedger *InferenceLedger) UnpackDomainSeparator(data []byte) ([32]byte, error) {
	out, err := inferenceLedger.abi.Unpack("domainSeparator", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (inferenceLedger *InferenceLedger) PackEip712Domain() []byte {
	enc, err := inferenceLedger.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (inferenceLedger *InferenceLedger) TryPackEip712Domain() ([]byte, error) {
	return inferenceLedger.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (inferenceLedger *InferenceLedger) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := inferenceLedger.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x900cf0cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epoch() view returns(uint256)
func (inferenceLedger *InferenceLedger) PackEpoch() []byte {
	enc, err := inferenceLedger.abi.Pack("epoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x900cf0cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epoch() view returns(uint256)
func (inferenceLedger *InferenceLedger) TryPackEpoch() ([]byte, error) {
	return inferenceLedger.abi.Pack("epoch")
}

// UnpackEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x900cf0cf.
//
// Solidity: function epoch() view returns(uint256)
func (inferenceLedger *InferenceLedger) UnpackEpoch(data []byte) (*big.Int, error) {
	out, err := inferenceLedger.abi.Unpack("epoch", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGenesis is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7f0b3de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesis() view returns(uint256)
func (inferenceLedger *InferenceLedger) PackGenesis() []byte {
	enc, err := inferenceLedger.abi.Pack("genesis")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesis is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7f0b3de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesis() view returns(uint256)
func (inferenceLedger *InferenceLedger) TryPackGenesis() ([]byte, error) {
	return inferenceLedger.abi.Pack("genesis")
}

// UnpackGenesis is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7f0b3de.
//
// Solidity: function genesis() view returns(uint256)
func (inferenceLedger *InferenceLedger) UnpackGenesis(data []byte) (*big.Int, error) {
	out, err := inferenceLedger.abi.Unpack("genesis", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLanesAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c544ba7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lanesAt(bytes32 modelId, uint256 slot) view returns(uint256 word)
func (inferenceLedger *InferenceLedger) PackLanesAt(modelId [32]byte, slot *big.Int) []byte {
	enc, err := inferenceLedger.abi.Pack("lanesAt", modelId, slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLanesAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c544ba7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lanesAt(bytes32 modelId, uint256 slot) view returns(uint256 word)
func (inferenceLedger *InferenceLedger) TryPackLanesAt(modelId [32]byte, slot *big.Int) ([]byte, error) {
	return inferenceLedger.abi.Pack("lanesAt", modelId, slot)
}

// UnpackLanesAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c544ba7.
//
// Solidity: function lanesAt(bytes32 modelId, uint256 slot) view returns(uint256 word)
func (inferenceLedger *InferenceLedger) UnpackLanesAt(data []byte) (*big.Int, error) {
	out, err := inferenceLedger.abi.Unpack("lanesAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9986df2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function models() view returns(address)
func (inferenceLedger *InferenceLedger) PackModels() []byte {
	enc, err := inferenceLedger.abi.Pack("models")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9986df2c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function models() view returns(address)
func (inferenceLedger *InferenceLedger) TryPackModels() ([]byte, error) {
	return inferenceLedger.abi.Pack("models")
}

// UnpackModels is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9986df2c.
//
// Solidity: function models() view returns(address)
func (inferenceLedger *InferenceLedger) UnpackModels(data []byte) (common.Address, error) {
	out, err := inferenceLedger.abi.Unpack("models", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5db82fa0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nodes() view returns(address)
func (inferenceLedger *InferenceLedger) PackNodes() []byte {
	enc, err := inferenceLedger.abi.Pack("nodes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5db82fa0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nodes() view returns(address)
func (inferenceLedger *InferenceLedger) TryPackNodes() ([]byte, error) {
	return inferenceLedger.abi.Pack("nodes")
}

// UnpackNodes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5db82fa0.
//
// Solidity: function nodes() view returns(address)
func (inferenceLedger *InferenceLedger) UnpackNodes(data []byte) (common.Address, error) {
	out, err := inferenceLedger.abi.Unpack("nodes", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRecordSeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9dbe11ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordSeed(uint256 epoch_) returns()
func (inferenceLedger *InferenceLedger) PackRecordSeed(epoch *big.Int) []byte {
	enc, err := inferenceLedger.abi.Pack("recordSeed", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordSeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9dbe11ff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordSeed(uint256 epoch_) returns()
func (inferenceLedger *InferenceLedger) TryPackRecordSeed(epoch *big.Int) ([]byte, error) {
	return inferenceLedger.abi.Pack("recordSeed", epoch)
}

// PackRefusalOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5d6032.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refusalOf(bytes32 studyId, bytes32 modelId, uint32 node, uint256 epoch_) view returns(uint8)
func (inferenceLedger *InferenceLedger) PackRefusalOf(studyId [32]byte, modelId [32]byte, node uint32, epoch *big.Int) []byte {
	enc, err := inferenceLedger.abi.Pack("refusalOf", studyId, modelId, node, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefusalOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5d6032.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refusalOf(bytes32 studyId, bytes32 modelId, uint32 node, uint256 epoch_) view returns(uint8)
func (inferenceLedger *InferenceLedger) TryPackRefusalOf(studyId [32]byte, modelId [32]byte, node uint32, epoch *big.Int) ([]byte, error) {
	return inferenceLedger.abi.Pack("refusalOf", studyId, modelId, node, epoch)
}

// UnpackRefusalOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d5d6032.
//
// Solidity: function refusalOf(bytes32 studyId, bytes32 modelId, uint32 node, uint256 epoch_) view returns(uint8)
func (inferenceLedger *InferenceLedger) UnpackRefusalOf(data []byte) (uint8, error) {
	out, err := inferenceLedger.abi.Unpack("refusalOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackRefusalsAmong is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f07c2eb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refusalsAmong(bytes32[] studyIds, bytes32 modelId, uint32 node, uint256 epoch_) view returns(uint8[] refusals)
func (inferenceLedger *InferenceLedger) PackRefusalsAmong(studyIds [][32]byte, modelId [32]byte, node uint32, epoch *big.Int) []byte {
	enc, err := inferenceLedger.abi.Pack("refusalsAmong", studyIds, modelId, node, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefusalsAmong is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f07c2eb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refusalsAmong(bytes32[] studyIds, bytes32 modelId, uint32 node, uint256 epoch_) view returns(uint8[] refusals)
func (inferenceLedger *InferenceLedger) TryPackRefusalsAmong(studyIds [][32]byte, modelId [32]byte, node uint32, epoch *big.Int) ([]byte, error) {
	return inferenceLedger.abi.Pack("refusalsAmong", studyIds, modelId, node, epoch)
}

// UnpackRefusalsAmong is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7f07c2eb.
//
// Solidity: function refusalsAmong(bytes32[] studyIds, bytes32 modelId, uint32 node, uint256 epoch_) view returns(uint8[] refusals)
func (inferenceLedger *InferenceLedger) UnpackRefusalsAmong(data []byte) ([]uint8, error) {
	out, err := inferenceLedger.abi.Unpack("refusalsAmong", data)
	if err != nil {
		return *new([]uint8), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint8)).(*[]uint8)
	return out0, nil
}

// PackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c464acf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reveal(uint32 node, bytes32 salt, (bytes32,bytes32,uint256,(bytes32,bytes32,bytes32)[])[] series) returns(uint256)
func (inferenceLedger *InferenceLedger) PackReveal(node uint32, salt [32]byte, series []IInferenceLedgerSeries) []byte {
	enc, err := inferenceLedger.abi.Pack("reveal", node, salt, series)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c464acf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reveal(uint32 node, bytes32 salt, (bytes32,bytes32,uint256,(bytes32,bytes32,bytes32)[])[] series) returns(uint256)
func (inferenceLedger *InferenceLedger) TryPackReveal(node uint32, salt [32]byte, series []IInferenceLedgerSeries) ([]byte, error) {
	return inferenceLedger.abi.Pack("reveal", node, salt, series)
}

// UnpackReveal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8c464acf.
//
// Solidity: function reveal(uint32 node, bytes32 salt, (bytes32,bytes32,uint256,(bytes32,bytes32,bytes32)[])[] series) returns(uint256)
func (inferenceLedger *InferenceLedger) UnpackReveal(data []byte) (*big.Int, error) {
	out, err := inferenceLedger.abi.Unpack("reveal", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0604a26.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function schedule() view returns((uint16,uint16,uint16,uint16,uint16))
func (inferenceLedger *InferenceLedger) PackSchedule() []byte {
	enc, err := inferenceLedger.abi.Pack("schedule")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0604a26.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function schedule() view returns((uint16,uint16,uint16,uint16,uint16))
func (inferenceLedger *InferenceLedger) TryPackSchedule() ([]byte, error) {
	return inferenceLedger.abi.Pack("schedule")
}

// UnpackSchedule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb0604a26.
//
// Solidity: function schedule() view returns((uint16,uint16,uint16,uint16,uint16))
func (inferenceLedger *InferenceLedger) UnpackSchedule(data []byte) (IInferenceLedgerSchedule, error) {
	out, err := inferenceLedger.abi.Unpack("schedule", data)
	if err != nil {
		return *new(IInferenceLedgerSchedule), err
	}
	out0 := *abi.ConvertType(out[0], new(IInferenceLedgerSchedule)).(*IInferenceLedgerSchedule)
	return out0, nil
}

// PackSealOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd24b1ea1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sealOf(uint32 node, bytes32 salt, bytes32 modelId, bytes32 runtime, (bytes32,bytes32,bytes32) opening, bool failed) view returns(bytes32)
func (inferenceLedger *InferenceLedger) PackSealOf(node uint32, salt [32]byte, modelId [32]byte, runtime [32]byte, opening IInferenceLedgerOpening, failed bool) []byte {
	enc, err := inferenceLedger.abi.Pack("sealOf", node, salt, modelId, runtime, opening, failed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSealOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd24b1ea1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sealOf(uint32 node, bytes32 salt, bytes32 modelId, bytes32 runtime, (bytes32,bytes32,bytes32) opening, bool failed) view returns(bytes32)
func (inferenceLedger *InferenceLedger) TryPackSealOf(node uint32, salt [32]byte, modelId [32]byte, runtime [32]byte, opening IInferenceLedgerOpening, failed bool) ([]byte, error) {
	return inferenceLedger.abi.Pack("sealOf", node, salt, modelId, runtime, opening, failed)
}

// UnpackSealOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd24b1ea1.
//
// Solidity: function sealOf(uint32 node, bytes32 salt, bytes32 modelId, bytes32 runtime, (bytes32,bytes32,bytes32) opening, bool failed) view returns(bytes32)
func (inferenceLedger *InferenceLedger) UnpackSealOf(data []byte) ([32]byte, error) {
	out, err := inferenceLedger.abi.Unpack("sealOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSeedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82829f74.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seedOf(uint256 epoch_) view returns(uint192 seed, uint32 active, bool kept)
func (inferenceLedger *InferenceLedger) PackSeedOf(epoch *big.Int) []byte {
	enc, err := inferenceLedger.abi.Pack("seedOf", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82829f74.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seedOf(uint256 epoch_) view returns(uint192 seed, uint32 active, bool kept)
func (inferenceLedger *InferenceLedger) TryPackSeedOf(epoch *big.Int) ([]byte, error) {
	return inferenceLedger.abi.Pack("seedOf", epoch)
}

// SeedOfOutput serves as a container for the return parameters of contract
// method SeedOf.
type SeedOfOutput struct {
	Seed   *big.Int
	Active uint32
	Kept   bool
}

// UnpackSeedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82829f74.
//
// Solidity: function seedOf(uint256 epoch_) view returns(uint192 seed, uint32 active, bool kept)
func (inferenceLedger *InferenceLedger) UnpackSeedOf(data []byte) (SeedOfOutput, error) {
	out, err := inferenceLedger.abi.Unpack("seedOf", data)
	outstruct := new(SeedOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Seed = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Active = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	outstruct.Kept = *abi.ConvertType(out[2], new(bool)).(*bool)
	return *outstruct, nil
}

// PackSetLanes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a90e360.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setLanes(bytes32 modelId, uint256[] slots, uint256[] words) returns()
func (inferenceLedger *InferenceLedger) PackSetLanes(modelId [32]byte, slots []*big.Int, words []*big.Int) []byte {
	enc, err := inferenceLedger.abi.Pack("setLanes", modelId, slots, words)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetLanes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a90e360.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setLanes(bytes32 modelId, uint256[] slots, uint256[] words) returns()
func (inferenceLedger *InferenceLedger) TryPackSetLanes(modelId [32]byte, slots []*big.Int, words []*big.Int) ([]byte, error) {
	return inferenceLedger.abi.Pack("setLanes", modelId, slots, words)
}

// PackSettled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd945af1d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settled(bytes32 studyId) view returns(bool)
func (inferenceLedger *InferenceLedger) PackSettled(studyId [32]byte) []byte {
	enc, err := inferenceLedger.abi.Pack("settled", studyId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd945af1d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settled(bytes32 studyId) view returns(bool)
func (inferenceLedger *InferenceLedger) TryPackSettled(studyId [32]byte) ([]byte, error) {
	return inferenceLedger.abi.Pack("settled", studyId)
}

// UnpackSettled is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd945af1d.
//
// Solidity: function settled(bytes32 studyId) view returns(bool)
func (inferenceLedger *InferenceLedger) UnpackSettled(data []byte) (bool, error) {
	out, err := inferenceLedger.abi.Unpack("settled", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSpend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0159fa7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function spend(uint32 node, bytes32 root) returns(uint256 count)
func (inferenceLedger *InferenceLedger) PackSpend(node uint32, root [32]byte) []byte {
	enc, err := inferenceLedger.abi.Pack("spend", node, root)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSpend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0159fa7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function spend(uint32 node, bytes32 root) returns(uint256 count)
func (inferenceLedger *InferenceLedger) TryPackSpend(node uint32, root [32]byte) ([]byte, error) {
	return inferenceLedger.abi.Pack("spend", node, root)
}

// UnpackSpend is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd0159fa7.
//
// Solidity: function spend(uint32 node, bytes32 root) returns(uint256 count)
func (inferenceLedger *InferenceLedger) UnpackSpend(data []byte) (*big.Int, error) {
	out, err := inferenceLedger.abi.Unpack("spend", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStudies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7f5a33e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function studies() view returns(address)
func (inferenceLedger *InferenceLedger) PackStudies() []byte {
	enc, err := inferenceLedger.abi.Pack("studies")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStudies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7f5a33e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function studies() view returns(address)
func (inferenceLedger *InferenceLedger) TryPackStudies() ([]byte, error) {
	return inferenceLedger.abi.Pack("studies")
}

// UnpackStudies is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7f5a33e.
//
// Solidity: function studies() view returns(address)
func (inferenceLedger *InferenceLedger) UnpackStudies(data []byte) (common.Address, error) {
	out, err := inferenceLedger.abi.Unpack("studies", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTask is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11ef8065.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function task(bytes32 studyId, bytes32 modelId) view returns((uint8,uint8,uint8,uint32,uint32) found)
func (inferenceLedger *InferenceLedger) PackTask(studyId [32]byte, modelId [32]byte) []byte {
	enc, err := inferenceLedger.abi.Pack("task", studyId, modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTask is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11ef8065.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function task(bytes32 studyId, bytes32 modelId) view returns((uint8,uint8,uint8,uint32,uint32) found)
func (inferenceLedger *InferenceLedger) TryPackTask(studyId [32]byte, modelId [32]byte) ([]byte, error) {
	return inferenceLedger.abi.Pack("task", studyId, modelId)
}

// UnpackTask is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x11ef8065.
//
// Solidity: function task(bytes32 studyId, bytes32 modelId) view returns((uint8,uint8,uint8,uint32,uint32) found)
func (inferenceLedger *InferenceLedger) UnpackTask(data []byte) (IInferenceLedgerTask, error) {
	out, err := inferenceLedger.abi.Unpack("task", data)
	if err != nil {
		return *new(IInferenceLedgerTask), err
	}
	out0 := *abi.ConvertType(out[0], new(IInferenceLedgerTask)).(*IInferenceLedgerTask)
	return out0, nil
}

// PackTaskIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ef22285.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function taskIdOf(bytes32 studyId, bytes32 modelId) pure returns(bytes32)
func (inferenceLedger *InferenceLedger) PackTaskIdOf(studyId [32]byte, modelId [32]byte) []byte {
	enc, err := inferenceLedger.abi.Pack("taskIdOf", studyId, modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTaskIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ef22285.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function taskIdOf(bytes32 studyId, bytes32 modelId) pure returns(bytes32)
func (inferenceLedger *InferenceLedger) TryPackTaskIdOf(studyId [32]byte, modelId [32]byte) ([]byte, error) {
	return inferenceLedger.abi.Pack("taskIdOf", studyId, modelId)
}

// UnpackTaskIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3ef22285.
//
// Solidity: function taskIdOf(bytes32 studyId, bytes32 modelId) pure returns(bytes32)
func (inferenceLedger *InferenceLedger) UnpackTaskIdOf(data []byte) ([32]byte, error) {
	out, err := inferenceLedger.abi.Unpack("taskIdOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// InferenceLedgerBatchCommitted represents a BatchCommitted event raised by the InferenceLedger contract.
type InferenceLedgerBatchCommitted struct {
	Node  uint32
	Epoch uint32
	Root  [32]byte
	Count uint16
	Raw   *types.Log // Blockchain specific contextual infos
}

const InferenceLedgerBatchCommittedEventName = "BatchCommitted"

// ContractEventName returns the user-defined event name.
func (InferenceLedgerBatchCommitted) ContractEventName() string {
	return InferenceLedgerBatchCommittedEventName
}

// UnpackBatchCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchCommitted(uint32 indexed node, uint32 indexed epoch, bytes32 root, uint16 count)
func (inferenceLedger *InferenceLedger) UnpackBatchCommittedEvent(log *types.Log) (*InferenceLedgerBatchCommitted, error) {
	event := "BatchCommitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceLedger.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceLedgerBatchCommitted)
	if len(log.Data) > 0 {
		if err := inferenceLedger.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceLedger.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InferenceLedgerEIP712DomainChanged represents a EIP712DomainChanged event raised by the InferenceLedger contract.
type InferenceLedgerEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const InferenceLedgerEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (InferenceLedgerEIP712DomainChanged) ContractEventName() string {
	return InferenceLedgerEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (inferenceLedger *InferenceLedger) UnpackEIP712DomainChangedEvent(log *types.Log) (*InferenceLedgerEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceLedger.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceLedgerEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := inferenceLedger.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceLedger.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InferenceLedgerResultRefused represents a ResultRefused event raised by the InferenceLedger contract.
type InferenceLedgerResultRefused struct {
	TaskId [32]byte
	Node   uint32
	Reason uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const InferenceLedgerResultRefusedEventName = "ResultRefused"

// ContractEventName returns the user-defined event name.
func (InferenceLedgerResultRefused) ContractEventName() string {
	return InferenceLedgerResultRefusedEventName
}

// UnpackResultRefusedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ResultRefused(bytes32 indexed taskId, uint32 indexed node, uint8 reason)
func (inferenceLedger *InferenceLedger) UnpackResultRefusedEvent(log *types.Log) (*InferenceLedgerResultRefused, error) {
	event := "ResultRefused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceLedger.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceLedgerResultRefused)
	if len(log.Data) > 0 {
		if err := inferenceLedger.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceLedger.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InferenceLedgerResultsRevealed represents a ResultsRevealed event raised by the InferenceLedger contract.
type InferenceLedgerResultsRevealed struct {
	Node     uint32
	ModelId  [32]byte
	Root     [32]byte
	Salt     [32]byte
	Runtime  [32]byte
	Counted  *big.Int
	Failed   *big.Int
	Openings []IInferenceLedgerOpening
	Raw      *types.Log // Blockchain specific contextual infos
}

const InferenceLedgerResultsRevealedEventName = "ResultsRevealed"

// ContractEventName returns the user-defined event name.
func (InferenceLedgerResultsRevealed) ContractEventName() string {
	return InferenceLedgerResultsRevealedEventName
}

// UnpackResultsRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ResultsRevealed(uint32 indexed node, bytes32 indexed modelId, bytes32 indexed root, bytes32 salt, bytes32 runtime, uint256 counted, uint256 failed, (bytes32,bytes32,bytes32)[] openings)
func (inferenceLedger *InferenceLedger) UnpackResultsRevealedEvent(log *types.Log) (*InferenceLedgerResultsRevealed, error) {
	event := "ResultsRevealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceLedger.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceLedgerResultsRevealed)
	if len(log.Data) > 0 {
		if err := inferenceLedger.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceLedger.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InferenceLedgerSeedRecorded represents a SeedRecorded event raised by the InferenceLedger contract.
type InferenceLedgerSeedRecorded struct {
	Epoch  uint32
	Seed   *big.Int
	Active uint32
	Raw    *types.Log // Blockchain specific contextual infos
}

const InferenceLedgerSeedRecordedEventName = "SeedRecorded"

// ContractEventName returns the user-defined event name.
func (InferenceLedgerSeedRecorded) ContractEventName() string {
	return InferenceLedgerSeedRecordedEventName
}

// UnpackSeedRecordedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SeedRecorded(uint32 indexed epoch, uint192 seed, uint32 active)
func (inferenceLedger *InferenceLedger) UnpackSeedRecordedEvent(log *types.Log) (*InferenceLedgerSeedRecorded, error) {
	event := "SeedRecorded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceLedger.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceLedgerSeedRecorded)
	if len(log.Data) > 0 {
		if err := inferenceLedger.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceLedger.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (inferenceLedger *InferenceLedger) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["BatchAlreadyCommitted"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackBatchAlreadyCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["BatchNotCommitted"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackBatchNotCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["BatchNotOverdue"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackBatchNotOverdueError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["BatchSizeInvalid"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackBatchSizeInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["BatchUnordered"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackBatchUnorderedError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["EpochRunning"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackEpochRunningError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["NodeNotActive"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackNodeNotActiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["NotCommitPhase"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackNotCommitPhaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["NotCourt"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackNotCourtError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["NotRevealPhase"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackNotRevealPhaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["ScheduleInvalid"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackScheduleInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["SignatureInvalid"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackSignatureInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// InferenceLedgerBatchAlreadyCommitted represents a BatchAlreadyCommitted error raised by the InferenceLedger contract.
type InferenceLedgerBatchAlreadyCommitted struct {
	Node uint32
	Root [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BatchAlreadyCommitted(uint32 node, bytes32 root)
func InferenceLedgerBatchAlreadyCommittedErrorID() common.Hash {
	return common.HexToHash("0x2d7c368153ebce1b8d97c420a85c65edf664936ded17fb74f529685ead6f5c00")
}

// UnpackBatchAlreadyCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BatchAlreadyCommitted(uint32 node, bytes32 root)
func (inferenceLedger *InferenceLedger) UnpackBatchAlreadyCommittedError(raw []byte) (*InferenceLedgerBatchAlreadyCommitted, error) {
	out := new(InferenceLedgerBatchAlreadyCommitted)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "BatchAlreadyCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerBatchNotCommitted represents a BatchNotCommitted error raised by the InferenceLedger contract.
type InferenceLedgerBatchNotCommitted struct {
	Node uint32
	Root [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BatchNotCommitted(uint32 node, bytes32 root)
func InferenceLedgerBatchNotCommittedErrorID() common.Hash {
	return common.HexToHash("0x6fe1e4cc6e8bee052863cbc378119d0cd6eaa62ef3a6ef75e7e56f227a5ebd2e")
}

// UnpackBatchNotCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BatchNotCommitted(uint32 node, bytes32 root)
func (inferenceLedger *InferenceLedger) UnpackBatchNotCommittedError(raw []byte) (*InferenceLedgerBatchNotCommitted, error) {
	out := new(InferenceLedgerBatchNotCommitted)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "BatchNotCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerBatchNotOverdue represents a BatchNotOverdue error raised by the InferenceLedger contract.
type InferenceLedgerBatchNotOverdue struct {
	Node uint32
	Root [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BatchNotOverdue(uint32 node, bytes32 root)
func InferenceLedgerBatchNotOverdueErrorID() common.Hash {
	return common.HexToHash("0x33bae2e5c941bc54a84d3a1fdaeb22397ddcd82c8843c4a58b9d9593aed23f11")
}

// UnpackBatchNotOverdueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BatchNotOverdue(uint32 node, bytes32 root)
func (inferenceLedger *InferenceLedger) UnpackBatchNotOverdueError(raw []byte) (*InferenceLedgerBatchNotOverdue, error) {
	out := new(InferenceLedgerBatchNotOverdue)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "BatchNotOverdue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerBatchSizeInvalid represents a BatchSizeInvalid error raised by the InferenceLedger contract.
type InferenceLedgerBatchSizeInvalid struct {
	Size *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BatchSizeInvalid(uint256 size)
func InferenceLedgerBatchSizeInvalidErrorID() common.Hash {
	return common.HexToHash("0xe6dcbb283f2deac0ed011f352062db94b90da7ffda8d39c58a7c2a47185803cf")
}

// UnpackBatchSizeInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BatchSizeInvalid(uint256 size)
func (inferenceLedger *InferenceLedger) UnpackBatchSizeInvalidError(raw []byte) (*InferenceLedgerBatchSizeInvalid, error) {
	out := new(InferenceLedgerBatchSizeInvalid)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "BatchSizeInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerBatchUnordered represents a BatchUnordered error raised by the InferenceLedger contract.
type InferenceLedgerBatchUnordered struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BatchUnordered()
func InferenceLedgerBatchUnorderedErrorID() common.Hash {
	return common.HexToHash("0x798d3baf2ea4f7b72836eba7a157fde427772c27bd7591e296ff9b8126af6af2")
}

// UnpackBatchUnorderedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BatchUnordered()
func (inferenceLedger *InferenceLedger) UnpackBatchUnorderedError(raw []byte) (*InferenceLedgerBatchUnordered, error) {
	out := new(InferenceLedgerBatchUnordered)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "BatchUnordered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerEpochRunning represents a EpochRunning error raised by the InferenceLedger contract.
type InferenceLedgerEpochRunning struct {
	Epoch *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochRunning(uint256 epoch)
func InferenceLedgerEpochRunningErrorID() common.Hash {
	return common.HexToHash("0x35bfa14f717e82f64946c95c0df61d5873b0b02c61ba1cdc639674e8afc456db")
}

// UnpackEpochRunningError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochRunning(uint256 epoch)
func (inferenceLedger *InferenceLedger) UnpackEpochRunningError(raw []byte) (*InferenceLedgerEpochRunning, error) {
	out := new(InferenceLedgerEpochRunning)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "EpochRunning", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerInvalidShortString represents a InvalidShortString error raised by the InferenceLedger contract.
type InferenceLedgerInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func InferenceLedgerInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (inferenceLedger *InferenceLedger) UnpackInvalidShortStringError(raw []byte) (*InferenceLedgerInvalidShortString, error) {
	out := new(InferenceLedgerInvalidShortString)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerNodeNotActive represents a NodeNotActive error raised by the InferenceLedger contract.
type InferenceLedgerNodeNotActive struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NodeNotActive(uint32 node)
func InferenceLedgerNodeNotActiveErrorID() common.Hash {
	return common.HexToHash("0x936074d6ad2a50a7411ba21804500439a6a30294c58d94f2874a4df1728535c4")
}

// UnpackNodeNotActiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NodeNotActive(uint32 node)
func (inferenceLedger *InferenceLedger) UnpackNodeNotActiveError(raw []byte) (*InferenceLedgerNodeNotActive, error) {
	out := new(InferenceLedgerNodeNotActive)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "NodeNotActive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerNotCommitPhase represents a NotCommitPhase error raised by the InferenceLedger contract.
type InferenceLedgerNotCommitPhase struct {
	Epoch *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCommitPhase(uint256 epoch)
func InferenceLedgerNotCommitPhaseErrorID() common.Hash {
	return common.HexToHash("0x29a0d9c6762beb7de0610ab44b94470695fb3913b0f5283b544c5c6ed3c8fdda")
}

// UnpackNotCommitPhaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCommitPhase(uint256 epoch)
func (inferenceLedger *InferenceLedger) UnpackNotCommitPhaseError(raw []byte) (*InferenceLedgerNotCommitPhase, error) {
	out := new(InferenceLedgerNotCommitPhase)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "NotCommitPhase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerNotCourt represents a NotCourt error raised by the InferenceLedger contract.
type InferenceLedgerNotCourt struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCourt(address caller)
func InferenceLedgerNotCourtErrorID() common.Hash {
	return common.HexToHash("0xd9cc3b78d4927b11fe4cc708814c5eba9461c875ffca36a0b3c46c815d8e855d")
}

// UnpackNotCourtError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCourt(address caller)
func (inferenceLedger *InferenceLedger) UnpackNotCourtError(raw []byte) (*InferenceLedgerNotCourt, error) {
	out := new(InferenceLedgerNotCourt)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "NotCourt", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerNotRevealPhase represents a NotRevealPhase error raised by the InferenceLedger contract.
type InferenceLedgerNotRevealPhase struct {
	Epoch *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRevealPhase(uint256 epoch)
func InferenceLedgerNotRevealPhaseErrorID() common.Hash {
	return common.HexToHash("0xbe35db697c703c7cc43ad46eeec54ce9fa2a43076e546bb997f46868804e7a45")
}

// UnpackNotRevealPhaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRevealPhase(uint256 epoch)
func (inferenceLedger *InferenceLedger) UnpackNotRevealPhaseError(raw []byte) (*InferenceLedgerNotRevealPhase, error) {
	out := new(InferenceLedgerNotRevealPhase)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "NotRevealPhase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerScheduleInvalid represents a ScheduleInvalid error raised by the InferenceLedger contract.
type InferenceLedgerScheduleInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScheduleInvalid()
func InferenceLedgerScheduleInvalidErrorID() common.Hash {
	return common.HexToHash("0x72d8948c1053455d272d521c67bdf0bf20d3133efe5926773440509c3477b8dd")
}

// UnpackScheduleInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScheduleInvalid()
func (inferenceLedger *InferenceLedger) UnpackScheduleInvalidError(raw []byte) (*InferenceLedgerScheduleInvalid, error) {
	out := new(InferenceLedgerScheduleInvalid)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "ScheduleInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerSignatureInvalid represents a SignatureInvalid error raised by the InferenceLedger contract.
type InferenceLedgerSignatureInvalid struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignatureInvalid(uint32 node)
func InferenceLedgerSignatureInvalidErrorID() common.Hash {
	return common.HexToHash("0xcf664b0644923de28d682200c16793878c716ea269bcf90cfa4afa8dbfef5b27")
}

// UnpackSignatureInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignatureInvalid(uint32 node)
func (inferenceLedger *InferenceLedger) UnpackSignatureInvalidError(raw []byte) (*InferenceLedgerSignatureInvalid, error) {
	out := new(InferenceLedgerSignatureInvalid)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "SignatureInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerStringTooLong represents a StringTooLong error raised by the InferenceLedger contract.
type InferenceLedgerStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func InferenceLedgerStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (inferenceLedger *InferenceLedger) UnpackStringTooLongError(raw []byte) (*InferenceLedgerStringTooLong, error) {
	out := new(InferenceLedgerStringTooLong)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryMetaData contains all meta data concerning the ModelRegistry contract.
var ModelRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"token_\",\"type\":\"address\"},{\"internalType\":\"contractIRewardPool\",\"name\":\"pool_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"ledger_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"court_\",\"type\":\"address\"},{\"internalType\":\"contractIAccessManager\",\"name\":\"governance_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"court\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"draw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"fund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"governance\",\"outputs\":[{\"internalType\":\"contractIAccessManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ledger\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"}],\"name\":\"lookup\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"vendor\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"recallReason\",\"type\":\"uint16\"},{\"internalType\":\"uint24\",\"name\":\"publishedEpoch\",\"type\":\"uint24\"},{\"internalType\":\"uint24\",\"name\":\"recalledEpoch\",\"type\":\"uint24\"},{\"internalType\":\"uint96\",\"name\":\"escrow\",\"type\":\"uint96\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"modalityMask\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"findingCount\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"quorum\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"target\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"committee\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"feePerTask\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"tolerances\",\"type\":\"bytes32\"}],\"internalType\":\"structIModelRegistry.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"internalType\":\"structIModelRegistry.Model\",\"name\":\"found\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"}],\"name\":\"model\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"vendor\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"recallReason\",\"type\":\"uint16\"},{\"internalType\":\"uint24\",\"name\":\"publishedEpoch\",\"type\":\"uint24\"},{\"internalType\":\"uint24\",\"name\":\"recalledEpoch\",\"type\":\"uint24\"},{\"internalType\":\"uint96\",\"name\":\"escrow\",\"type\":\"uint96\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"modalityMask\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"findingCount\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"quorum\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"target\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"committee\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"feePerTask\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"tolerances\",\"type\":\"bytes32\"}],\"internalType\":\"structIModelRegistry.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"internalType\":\"structIModelRegistry.Model\",\"name\":\"found\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"modelCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"modelIds\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pool\",\"outputs\":[{\"internalType\":\"contractIRewardPool\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"modalityMask\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"findingCount\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"quorum\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"target\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"committee\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"feePerTask\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"tolerances\",\"type\":\"bytes32\"}],\"internalType\":\"structIModelRegistry.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"publish\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"}],\"name\":\"recall\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"}],\"name\":\"withdrawEscrow\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"vendor\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"EscrowWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"ModelFunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"vendor\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"modalityMask\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"findingCount\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"quorum\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"target\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"committee\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"feePerTask\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"tolerances\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structIModelRegistry.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"ModelPublished\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"}],\"name\":\"ModelRecalled\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AmountZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"EscrowLocked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"EscrowOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"findingCount\",\"type\":\"uint8\"}],\"name\":\"FindingCountInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"modalityMask\",\"type\":\"uint32\"}],\"name\":\"ModalityMaskInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"}],\"name\":\"ModelActive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"vendor\",\"type\":\"address\"}],\"name\":\"ModelAlreadyPublished\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"}],\"name\":\"ModelAlreadyRecalled\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ModelIdZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"}],\"name\":\"ModelUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotCourt\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotVendor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"quorum\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"target\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"committee\",\"type\":\"uint8\"}],\"name\":\"QuorumInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RecallReasonZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"tolerances\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"findingCount\",\"type\":\"uint8\"}],\"name\":\"ToleranceWithoutFinding\",\"type\":\"error\"}]",
	ID:  "b36fd4c0795a1f1faca1f9a5da1569518c",
	Bin: "0x6101203461011357601f611ab438819003918201601f19168301916001600160401b038311848410176101175780849260a094604052833981010312610113578051906001600160a01b03821682036101135760208101516001600160a01b0381168103610113576100736040830161012b565b9060806100826060850161012b565b930151936001600160a01b03851685036101135760805260a05260c05260e052610100526040516119749081610140823960805181818160e301526112dd015260a0518181816107d901528181610b8d0152611273015260c051818181610b3c0152611787015260e0518181816107020152818161099801526114ab0152610100518181816105230152610aeb0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101135756fe6080806040526004361015610012575f80fd5b5f905f3560e01c908162971a30146114815750806303ce28401461115f57806315e0080714610bb157806316f0115b14610b6057806356397c3514610b0f5780635aa6e67514610abe5780637d6a13ce146109635780637de4800f1461066f578063c6a645fe14610651578063d8e08d1a146105ec578063df0e429214610356578063ee19e84b14610207578063f39ec1f71461010a5763fc0c546a146100b7575f80fd5b34610107578060031936011261010757602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b50346101075760206003193601126101075761020361012a600435611674565b6040519182918291909161016060c060a061018084019573ffffffffffffffffffffffffffffffffffffffff815116855261ffff602082015116602086015262ffffff604082015116604086015262ffffff60608201511660608601526bffffffffffffffffffffffff6080820151166080860152015163ffffffff81511660a085015260ff6020820151168285015260ff60408201511660e085015260ff60608201511661010085015260ff6080820151166101208501526bffffffffffffffffffffffff60a0820151166101408501520151910152565b0390f35b50346101075760206003193601126101075760043590610225611601565b5061022f82611674565b9173ffffffffffffffffffffffffffffffffffffffff8351161561032a57610203836040519182918291909161016060c060a061018084019573ffffffffffffffffffffffffffffffffffffffff815116855261ffff602082015116602086015262ffffff604082015116604086015262ffffff60608201511660608601526bffffffffffffffffffffffff6080820151166080860152015163ffffffff81511660a085015260ff6020820151168285015260ff60408201511660e085015260ff60608201511661010085015260ff6080820151166101208501526bffffffffffffffffffffffff60a0820151166101408501520151910152565b602492507f13451bd7000000000000000000000000000000000000000000000000000000008252600452fd5b5034610107576040600319360112610107576004356024359061ffff8216918281036105e857610385826117f5565b73ffffffffffffffffffffffffffffffffffffffff81541633036104d3575b6001019081549061ffff8260a01c166104a757841561047f5775ffff00000000000000000000000000000000000000009060a01b16807fffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffff83161783557fffffffff000000ffffff0000ffffffffffffffffffffffffffffffffffffffff7bffffff00000000000000000000000000000000000000000000000000610446611744565b60c81b169216171790556040519182527f137f173057c95a2ff7781c322731715d5eb733541e09d862b886e96f3ad7e3d360203393a380f35b6004867fbfa4fc75000000000000000000000000000000000000000000000000000000008152fd5b602486857ff0cd6bf0000000000000000000000000000000000000000000000000000000008252600452fd5b6040517fd1f856ee0000000000000000000000000000000000000000000000000000000081526003600482015233602482015260408160448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156105dd578691610588575b506103a457604485847fbfb1dfcd00000000000000000000000000000000000000000000000000000000825260045233602452fd5b90506040813d6040116105d5575b816105a36040938361156d565b810103126105cd5780519081151582036105d1576020015163ffffffff8116036105cd575f610553565b8580fd5b8680fd5b3d9150610596565b6040513d88823e3d90fd5b8380fd5b50346101075760406003193601126101075761060c602435600435611872565b90604051918291602083016020845282518091526020604085019301915b818110610638575050500390f35b825184528594506020938401939092019160010161062a565b50346101075780600319360112610107576020600154604051908152f35b5034610107576020600319360112610107576004359061068e826117f5565b73ffffffffffffffffffffffffffffffffffffffff81541633036109335760010191825461ffff8160a01c1615610907576040517f850f53a300000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa80156108fc5784906108c4575b610744915062ffffff8360c81c166114ea565b8062ffffff610751611744565b161061089457506bffffffffffffffffffffffff1690811561086c57837fffffffffffffffffffffffffffffffffffffffff000000000000000000000000849554169055604051908282527f5fe08efdcfdaca106484305602a3c12b5946e6b64d9564d848fc5468211458d760203393a373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690813b156108685782916044839260405194859384927f26af457700000000000000000000000000000000000000000000000000000000845233600485015260248401525af1801561085d5761084c5750f35b816108569161156d565b6101075780f35b6040513d84823e3d90fd5b5050fd5b6004837fcbca5aa2000000000000000000000000000000000000000000000000000000008152fd5b83604491847f7b910c56000000000000000000000000000000000000000000000000000000008352600452602452fd5b506020813d6020116108f4575b816108de6020938361156d565b810103126108f0576107449051610731565b5f80fd5b3d91506108d1565b6040513d86823e3d90fd5b602483837ffa08b6fe000000000000000000000000000000000000000000000000000000008252600452fd5b506044917fbfb1dfcd00000000000000000000000000000000000000000000000000000000825260045233602452fd5b5034610107576040600319360112610107576004356109806114cf565b9073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610a92578083528260205260016040842001916bffffffffffffffffffffffff80845416911691818311610a625750036bffffffffffffffffffffffff8111610a35576bffffffffffffffffffffffff167fffffffffffffffffffffffffffffffffffffffff00000000000000000000000082541617905580f35b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b84836044927f18a442fe000000000000000000000000000000000000000000000000000000008352600452602452fd5b6024837fd9cc3b7800000000000000000000000000000000000000000000000000000000815233600452fd5b5034610107578060031936011261010757602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610107578060031936011261010757602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610107578060031936011261010757602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610107576101006003193601126101075760043560e07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc36011261115b5780156111335763ffffffff610c046115ae565b16158015611120575b6110e75760ff610c1b6115c1565b161580156110d3575b61109d5760ff610c326115d1565b16158015611080575b8015611063575b801561104f575b610ffe5760e43590610c596115c1565b611fe0839160051b161b610fc35780835282602052604083209173ffffffffffffffffffffffffffffffffffffffff83541680610f93575060c435926bffffffffffffffffffffffff8416908185036105cd57600283917fffffffffffffffffffffffff00000000000000000000000000000000000000008760a01b1633178155610ce26115ae565b600182019081549070ff00000000000000000000000000000000610d046115c1565b60801b167fffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffff71ff0000000000000000000000000000000000610d446115d1565b60881b16917fffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffff72ff000000000000000000000000000000000000610d866115e1565b60901b16957fffffffffffffffffffffffffffff000000000000ffffffffffffffffffffffff6fffffffff00000000000000000000000073ff00000000000000000000000000000000000000610dda6115f1565b60981b169760601b169116171617161791818382171784557fffffffffffffff000000ffffffffffffffffffffffffffffffffffffffffffff78ffffff00000000000000000000000000000000000000000000610e35611744565b60b01b1693161717179055015560015468010000000000000000811015610f665760018101600155600154811015610f395760018652602086200180548660031b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff86831b921b19161790556040519360243563ffffffff81168091036105d157855260443560ff81168091036105d157602086015260643560ff81168091036105d157604086015260843560ff81168091036105d157606086015260a43560ff81168091036105d15760808601525060a084015260c08301527fe7bccfaf80d0de6e11851bc0a3d27518fcdf6da059752a07e7c3d72a87de841c60e03393a380f35b6024867f4e487b710000000000000000000000000000000000000000000000000000000081526032600452fd5b6024867f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b84604491847f80eacdab000000000000000000000000000000000000000000000000000000008352600452602452fd5b60448360ff84610fd16115c1565b907f9e8d7ec700000000000000000000000000000000000000000000000000000000845260045216602452fd5b60648260ff61100b6115d1565b816110146115e1565b8161101d6115f1565b937fd1eea4ca000000000000000000000000000000000000000000000000000000008752166004521660245216604452fd5b50600860ff61105c6115f1565b1611610c49565b5061106c6115e1565b60ff806110776115f1565b16911611610c42565b506110896115d1565b60ff806110946115e1565b16911611610c3b565b60248260ff6110aa6115c1565b7f42a398fa00000000000000000000000000000000000000000000000000000000835216600452fd5b50600860ff6110e06115c1565b1611610c24565b60248263ffffffff6110f76115ae565b7f92a3ef0a00000000000000000000000000000000000000000000000000000000835216600452fd5b50600161112b6115ae565b161515610c0d565b6004827f1a8b87ae000000000000000000000000000000000000000000000000000000008152fd5b5080fd5b50346108f05760406003193601126108f05760043561117c6114cf565b90805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff815416156114555760010180549261ffff8460a01c16611429576bffffffffffffffffffffffff1692831561140157836bffffffffffffffffffffffff6111e492166114ea565b6bffffffffffffffffffffffff81116113d1576bffffffffffffffffffffffff809116167fffffffffffffffffffffffffffffffffffffffff000000000000000000000000825416179055604051908282527fc2983360fffb8bbe72fbe2044fc6abbe2755da68bcd2ab878b9c44007e474f3960203393a373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b156108f0576040517ff07a6abe0000000000000000000000000000000000000000000000000000000081528260048201525f8160248183865af180156113c6576113b1575b507f000000000000000000000000000000000000000000000000000000000000000091604051917f23b872dd0000000000000000000000000000000000000000000000000000000085523360045260245260445260208360648180865af1906001845114821615611391575b5015611350575080f35b7f5274afe700000000000000000000000000000000000000000000000000000000825273ffffffffffffffffffffffffffffffffffffffff16600452602490fd5b60018215166113a95750813b15153d1516165f611346565b3d84823e3d90fd5b6113be9193505f9061156d565b5f915f6112da565b6040513d5f823e3d90fd5b50507f18a442fe000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fcbca5aa2000000000000000000000000000000000000000000000000000000005f5260045ffd5b827ff0cd6bf0000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b507f13451bd7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346108f0575f6003193601126108f05760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b602435906bffffffffffffffffffffffff821682036108f057565b919082018092116114f757565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b60e0810190811067ffffffffffffffff82111761154057604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761154057604052565b60243563ffffffff811681036108f05790565b60443560ff811681036108f05790565b60643560ff811681036108f05790565b60843560ff811681036108f05790565b60a43560ff811681036108f05790565b6040519060c0820182811067ffffffffffffffff82111761154057604052815f81525f60208201525f60408201525f60608201525f608082015260a06040519161164a83611524565b5f83525f60208401525f60408401525f60608401525f60808401525f828401525f60c08401520152565b9061167d611601565b915f525f60205260405f20805473ffffffffffffffffffffffffffffffffffffffff81168452600260018301549261ffff8460a01c16602087015262ffffff8460b01c16604087015262ffffff8460c81c1660608701526bffffffffffffffffffffffff8416608087015201549060ff604051936116fa85611524565b63ffffffff8160601c168552818160801c166020860152818160881c166040860152818160901c16606086015260981c16608084015260a01c60a083015260c082015260a0830152565b6040517f900cf0cf00000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa80156113c6575f906117c0575b62ffffff91501690565b506020813d6020116117ed575b816117da6020938361156d565b810103126108f05762ffffff90516117b6565b3d91506117cd565b90815f525f60205260405f209173ffffffffffffffffffffffffffffffffffffffff835416156118225750565b7f13451bd7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b919082039182116114f757565b67ffffffffffffffff81116115405760051b60200190565b91906001548084101561196c578061188b85809361184d565b83101561195d5750505b61189e8161185a565b906118ac604051928361156d565b8082527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06118d98261185a565b0136602084013781935f90600154915b8381106118f7575050505050565b61190181836114ea565b838110156119305760015f5260205f2001549085518110156119305760019160208260051b88010152016118e9565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b611967925061184d565b611895565b50606092505056",
}

// ModelRegistry is an auto generated Go binding around an Ethereum contract.
type ModelRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ModelRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewModelRegistry creates a new instance of ModelRegistry.
func NewModelRegistry() *ModelRegistry {
	parsed, err := ModelRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ModelRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ModelRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_, address pool_, address ledger_, address court_, address governance_) returns()
func (modelRegistry *ModelRegistry) PackConstructor(token_ common.Address, pool_ common.Address, ledger_ common.Address, court_ common.Address, governance_ common.Address) []byte {
	enc, err := modelRegistry.abi.Pack("", token_, pool_, ledger_, court_, governance_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCourt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00971a30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function court() view returns(address)
func (modelRegistry *ModelRegistry) PackCourt() []byte {
	enc, err := modelRegistry.abi.Pack("court")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCourt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00971a30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function court() view returns(address)
func (modelRegistry *ModelRegistry) TryPackCourt() ([]byte, error) {
	return modelRegistry.abi.Pack("court")
}

// UnpackCourt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00971a30.
//
// Solidity: function court() view returns(address)
func (modelRegistry *ModelRegistry) UnpackCourt(data []byte) (common.Address, error) {
	out, err := modelRegistry.abi.Unpack("court", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d6a13ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function draw(bytes32 modelId, uint96 amount) returns()
func (modelRegistry *ModelRegistry) PackDraw(modelId [32]byte, amount *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("draw", modelId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d6a13ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function draw(bytes32 modelId, uint96 amount) returns()
func (modelRegistry *ModelRegistry) TryPackDraw(modelId [32]byte, amount *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("draw", modelId, amount)
}

// PackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03ce2840.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fund(bytes32 modelId, uint96 amount) returns()
func (modelRegistry *ModelRegistry) PackFund(modelId [32]byte, amount *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("fund", modelId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03ce2840.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fund(bytes32 modelId, uint96 amount) returns()
func (modelRegistry *ModelRegistry) TryPackFund(modelId [32]byte, amount *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("fund", modelId, amount)
}

// PackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governance() view returns(address)
func (modelRegistry *ModelRegistry) PackGovernance() []byte {
	enc, err := modelRegistry.abi.Pack("governance")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function governance() view returns(address)
func (modelRegistry *ModelRegistry) TryPackGovernance() ([]byte, error) {
	return modelRegistry.abi.Pack("governance")
}

// UnpackGovernance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5aa6e675.
//
// Solidity: function governance() view returns(address)
func (modelRegistry *ModelRegistry) UnpackGovernance(data []byte) (common.Address, error) {
	out, err := modelRegistry.abi.Unpack("governance", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLedger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56397c35.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ledger() view returns(address)
func (modelRegistry *ModelRegistry) PackLedger() []byte {
	enc, err := modelRegistry.abi.Pack("ledger")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLedger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56397c35.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ledger() view returns(address)
func (modelRegistry *ModelRegistry) TryPackLedger() ([]byte, error) {
	return modelRegistry.abi.Pack("ledger")
}

// UnpackLedger is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56397c35.
//
// Solidity: function ledger() view returns(address)
func (modelRegistry *ModelRegistry) UnpackLedger(data []byte) (common.Address, error) {
	out, err := modelRegistry.abi.Unpack("ledger", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLookup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf39ec1f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lookup(bytes32 modelId) view returns((address,uint16,uint24,uint24,uint96,(uint32,uint8,uint8,uint8,uint8,uint96,bytes32)) found)
func (modelRegistry *ModelRegistry) PackLookup(modelId [32]byte) []byte {
	enc, err := modelRegistry.abi.Pack("lookup", modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLookup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf39ec1f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lookup(bytes32 modelId) view returns((address,uint16,uint24,uint24,uint96,(uint32,uint8,uint8,uint8,uint8,uint96,bytes32)) found)
func (modelRegistry *ModelRegistry) TryPackLookup(modelId [32]byte) ([]byte, error) {
	return modelRegistry.abi.Pack("lookup", modelId)
}

// UnpackLookup is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf39ec1f7.
//
// Solidity: function lookup(bytes32 modelId) view returns((address,uint16,uint24,uint24,uint96,(uint32,uint8,uint8,uint8,uint8,uint96,bytes32)) found)
func (modelRegistry *ModelRegistry) UnpackLookup(data []byte) (IModelRegistryModel, error) {
	out, err := modelRegistry.abi.Unpack("lookup", data)
	if err != nil {
		return *new(IModelRegistryModel), err
	}
	out0 := *abi.ConvertType(out[0], new(IModelRegistryModel)).(*IModelRegistryModel)
	return out0, nil
}

// PackModel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee19e84b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function model(bytes32 modelId) view returns((address,uint16,uint24,uint24,uint96,(uint32,uint8,uint8,uint8,uint8,uint96,bytes32)) found)
func (modelRegistry *ModelRegistry) PackModel(modelId [32]byte) []byte {
	enc, err := modelRegistry.abi.Pack("model", modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee19e84b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function model(bytes32 modelId) view returns((address,uint16,uint24,uint24,uint96,(uint32,uint8,uint8,uint8,uint8,uint96,bytes32)) found)
func (modelRegistry *ModelRegistry) TryPackModel(modelId [32]byte) ([]byte, error) {
	return modelRegistry.abi.Pack("model", modelId)
}

// UnpackModel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee19e84b.
//
// Solidity: function model(bytes32 modelId) view returns((address,uint16,uint24,uint24,uint96,(uint32,uint8,uint8,uint8,uint8,uint96,bytes32)) found)
func (modelRegistry *ModelRegistry) UnpackModel(data []byte) (IModelRegistryModel, error) {
	out, err := modelRegistry.abi.Unpack("model", data)
	if err != nil {
		return *new(IModelRegistryModel), err
	}
	out0 := *abi.ConvertType(out[0], new(IModelRegistryModel)).(*IModelRegistryModel)
	return out0, nil
}

// PackModelCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6a645fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function modelCount() view returns(uint256)
func (modelRegistry *ModelRegistry) PackModelCount() []byte {
	enc, err := modelRegistry.abi.Pack("modelCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModelCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6a645fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function modelCount() view returns(uint256)
func (modelRegistry *ModelRegistry) TryPackModelCount() ([]byte, error) {
	return modelRegistry.abi.Pack("modelCount")
}

// UnpackModelCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6a645fe.
//
// Solidity: function modelCount() view returns(uint256)
func (modelRegistry *ModelRegistry) UnpackModelCount(data []byte) (*big.Int, error) {
	out, err := modelRegistry.abi.Unpack("modelCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackModelIds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8e08d1a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function modelIds(uint256 from, uint256 count) view returns(bytes32[])
func (modelRegistry *ModelRegistry) PackModelIds(from *big.Int, count *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("modelIds", from, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModelIds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8e08d1a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function modelIds(uint256 from, uint256 count) view returns(bytes32[])
func (modelRegistry *ModelRegistry) TryPackModelIds(from *big.Int, count *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("modelIds", from, count)
}

// UnpackModelIds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd8e08d1a.
//
// Solidity: function modelIds(uint256 from, uint256 count) view returns(bytes32[])
func (modelRegistry *ModelRegistry) UnpackModelIds(data []byte) ([][32]byte, error) {
	out, err := modelRegistry.abi.Unpack("modelIds", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16f0115b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pool() view returns(address)
func (modelRegistry *ModelRegistry) PackPool() []byte {
	enc, err := modelRegistry.abi.Pack("pool")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16f0115b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pool() view returns(address)
func (modelRegistry *ModelRegistry) TryPackPool() ([]byte, error) {
	return modelRegistry.abi.Pack("pool")
}

// UnpackPool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16f0115b.
//
// Solidity: function pool() view returns(address)
func (modelRegistry *ModelRegistry) UnpackPool(data []byte) (common.Address, error) {
	out, err := modelRegistry.abi.Unpack("pool", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15e00807.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publish(bytes32 modelId, (uint32,uint8,uint8,uint8,uint8,uint96,bytes32) terms) returns()
func (modelRegistry *ModelRegistry) PackPublish(modelId [32]byte, terms IModelRegistryTerms) []byte {
	enc, err := modelRegistry.abi.Pack("publish", modelId, terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15e00807.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publish(bytes32 modelId, (uint32,uint8,uint8,uint8,uint8,uint96,bytes32) terms) returns()
func (modelRegistry *ModelRegistry) TryPackPublish(modelId [32]byte, terms IModelRegistryTerms) ([]byte, error) {
	return modelRegistry.abi.Pack("publish", modelId, terms)
}

// PackRecall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf0e4292.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recall(bytes32 modelId, uint16 reason) returns()
func (modelRegistry *ModelRegistry) PackRecall(modelId [32]byte, reason uint16) []byte {
	enc, err := modelRegistry.abi.Pack("recall", modelId, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf0e4292.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recall(bytes32 modelId, uint16 reason) returns()
func (modelRegistry *ModelRegistry) TryPackRecall(modelId [32]byte, reason uint16) ([]byte, error) {
	return modelRegistry.abi.Pack("recall", modelId, reason)
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (modelRegistry *ModelRegistry) PackToken() []byte {
	enc, err := modelRegistry.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (modelRegistry *ModelRegistry) TryPackToken() ([]byte, error) {
	return modelRegistry.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (modelRegistry *ModelRegistry) UnpackToken(data []byte) (common.Address, error) {
	out, err := modelRegistry.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWithdrawEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7de4800f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawEscrow(bytes32 modelId) returns()
func (modelRegistry *ModelRegistry) PackWithdrawEscrow(modelId [32]byte) []byte {
	enc, err := modelRegistry.abi.Pack("withdrawEscrow", modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7de4800f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawEscrow(bytes32 modelId) returns()
func (modelRegistry *ModelRegistry) TryPackWithdrawEscrow(modelId [32]byte) ([]byte, error) {
	return modelRegistry.abi.Pack("withdrawEscrow", modelId)
}

// ModelRegistryEscrowWithdrawn represents a EscrowWithdrawn event raised by the ModelRegistry contract.
type ModelRegistryEscrowWithdrawn struct {
	ModelId [32]byte
	Vendor  common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ModelRegistryEscrowWithdrawnEventName = "EscrowWithdrawn"

// ContractEventName returns the user-defined event name.
func (ModelRegistryEscrowWithdrawn) ContractEventName() string {
	return ModelRegistryEscrowWithdrawnEventName
}

// UnpackEscrowWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EscrowWithdrawn(bytes32 indexed modelId, address indexed vendor, uint96 amount)
func (modelRegistry *ModelRegistry) UnpackEscrowWithdrawnEvent(log *types.Log) (*ModelRegistryEscrowWithdrawn, error) {
	event := "EscrowWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryEscrowWithdrawn)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelRegistryModelFunded represents a ModelFunded event raised by the ModelRegistry contract.
type ModelRegistryModelFunded struct {
	ModelId [32]byte
	From    common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ModelRegistryModelFundedEventName = "ModelFunded"

// ContractEventName returns the user-defined event name.
func (ModelRegistryModelFunded) ContractEventName() string {
	return ModelRegistryModelFundedEventName
}

// UnpackModelFundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelFunded(bytes32 indexed modelId, address indexed from, uint96 amount)
func (modelRegistry *ModelRegistry) UnpackModelFundedEvent(log *types.Log) (*ModelRegistryModelFunded, error) {
	event := "ModelFunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryModelFunded)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelRegistryModelPublished represents a ModelPublished event raised by the ModelRegistry contract.
type ModelRegistryModelPublished struct {
	ModelId [32]byte
	Vendor  common.Address
	Terms   IModelRegistryTerms
	Raw     *types.Log // Blockchain specific contextual infos
}

const ModelRegistryModelPublishedEventName = "ModelPublished"

// ContractEventName returns the user-defined event name.
func (ModelRegistryModelPublished) ContractEventName() string {
	return ModelRegistryModelPublishedEventName
}

// UnpackModelPublishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelPublished(bytes32 indexed modelId, address indexed vendor, (uint32,uint8,uint8,uint8,uint8,uint96,bytes32) terms)
func (modelRegistry *ModelRegistry) UnpackModelPublishedEvent(log *types.Log) (*ModelRegistryModelPublished, error) {
	event := "ModelPublished"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryModelPublished)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelRegistryModelRecalled represents a ModelRecalled event raised by the ModelRegistry contract.
type ModelRegistryModelRecalled struct {
	ModelId [32]byte
	By      common.Address
	Reason  uint16
	Raw     *types.Log // Blockchain specific contextual infos
}

const ModelRegistryModelRecalledEventName = "ModelRecalled"

// ContractEventName returns the user-defined event name.
func (ModelRegistryModelRecalled) ContractEventName() string {
	return ModelRegistryModelRecalledEventName
}

// UnpackModelRecalledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelRecalled(bytes32 indexed modelId, address indexed by, uint16 reason)
func (modelRegistry *ModelRegistry) UnpackModelRecalledEvent(log *types.Log) (*ModelRegistryModelRecalled, error) {
	event := "ModelRecalled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryModelRecalled)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (modelRegistry *ModelRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["AmountZero"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackAmountZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["EscrowLocked"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackEscrowLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["EscrowOutOfRange"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackEscrowOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["FindingCountInvalid"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackFindingCountInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModalityMaskInvalid"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModalityMaskInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelActive"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelActiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelAlreadyPublished"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelAlreadyPublishedError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelAlreadyRecalled"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelAlreadyRecalledError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelIdZero"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelIdZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelUnknown"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["NotCourt"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackNotCourtError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["NotVendor"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackNotVendorError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["QuorumInvalid"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackQuorumInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["RecallReasonZero"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackRecallReasonZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ToleranceWithoutFinding"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackToleranceWithoutFindingError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ModelRegistryAmountZero represents a AmountZero error raised by the ModelRegistry contract.
type ModelRegistryAmountZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountZero()
func ModelRegistryAmountZeroErrorID() common.Hash {
	return common.HexToHash("0xcbca5aa2ad16a85304d7d97575ce258a35c5a7d8db613ec1cb75ff3d0071488f")
}

// UnpackAmountZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountZero()
func (modelRegistry *ModelRegistry) UnpackAmountZeroError(raw []byte) (*ModelRegistryAmountZero, error) {
	out := new(ModelRegistryAmountZero)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "AmountZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryEscrowLocked represents a EscrowLocked error raised by the ModelRegistry contract.
type ModelRegistryEscrowLocked struct {
	ModelId [32]byte
	Until   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EscrowLocked(bytes32 modelId, uint256 until)
func ModelRegistryEscrowLockedErrorID() common.Hash {
	return common.HexToHash("0x7b910c5641e549b598fe6a26b9f61b8c571566e73d821d81103117e76bb3a278")
}

// UnpackEscrowLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EscrowLocked(bytes32 modelId, uint256 until)
func (modelRegistry *ModelRegistry) UnpackEscrowLockedError(raw []byte) (*ModelRegistryEscrowLocked, error) {
	out := new(ModelRegistryEscrowLocked)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "EscrowLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryEscrowOutOfRange represents a EscrowOutOfRange error raised by the ModelRegistry contract.
type ModelRegistryEscrowOutOfRange struct {
	ModelId [32]byte
	Amount  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EscrowOutOfRange(bytes32 modelId, uint256 amount)
func ModelRegistryEscrowOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x18a442fe9a7020954b4537a340b883ce81ed5d0e320a721a9d5282abd7d2d763")
}

// UnpackEscrowOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EscrowOutOfRange(bytes32 modelId, uint256 amount)
func (modelRegistry *ModelRegistry) UnpackEscrowOutOfRangeError(raw []byte) (*ModelRegistryEscrowOutOfRange, error) {
	out := new(ModelRegistryEscrowOutOfRange)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "EscrowOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryFindingCountInvalid represents a FindingCountInvalid error raised by the ModelRegistry contract.
type ModelRegistryFindingCountInvalid struct {
	FindingCount uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FindingCountInvalid(uint8 findingCount)
func ModelRegistryFindingCountInvalidErrorID() common.Hash {
	return common.HexToHash("0x42a398fabcceef29e3c7b458c978ad43008ec6bd1d6128bd0cb0062d7ac47d0e")
}

// UnpackFindingCountInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FindingCountInvalid(uint8 findingCount)
func (modelRegistry *ModelRegistry) UnpackFindingCountInvalidError(raw []byte) (*ModelRegistryFindingCountInvalid, error) {
	out := new(ModelRegistryFindingCountInvalid)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "FindingCountInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModalityMaskInvalid represents a ModalityMaskInvalid error raised by the ModelRegistry contract.
type ModelRegistryModalityMaskInvalid struct {
	ModalityMask uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModalityMaskInvalid(uint32 modalityMask)
func ModelRegistryModalityMaskInvalidErrorID() common.Hash {
	return common.HexToHash("0x92a3ef0a4aff4acb4cf19ea4e0c347c07a4894883c08a5b5807b2bf6a84fea93")
}

// UnpackModalityMaskInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModalityMaskInvalid(uint32 modalityMask)
func (modelRegistry *ModelRegistry) UnpackModalityMaskInvalidError(raw []byte) (*ModelRegistryModalityMaskInvalid, error) {
	out := new(ModelRegistryModalityMaskInvalid)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModalityMaskInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModelActive represents a ModelActive error raised by the ModelRegistry contract.
type ModelRegistryModelActive struct {
	ModelId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelActive(bytes32 modelId)
func ModelRegistryModelActiveErrorID() common.Hash {
	return common.HexToHash("0xfa08b6fea38702e069899902e5f994367a2083967bf5887cb3f55272ca271fa9")
}

// UnpackModelActiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelActive(bytes32 modelId)
func (modelRegistry *ModelRegistry) UnpackModelActiveError(raw []byte) (*ModelRegistryModelActive, error) {
	out := new(ModelRegistryModelActive)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModelActive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModelAlreadyPublished represents a ModelAlreadyPublished error raised by the ModelRegistry contract.
type ModelRegistryModelAlreadyPublished struct {
	ModelId [32]byte
	Vendor  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelAlreadyPublished(bytes32 modelId, address vendor)
func ModelRegistryModelAlreadyPublishedErrorID() common.Hash {
	return common.HexToHash("0x80eacdab5e766f67ecab3f7da460332302707c09b2cd86bcc5118511495c44f6")
}

// UnpackModelAlreadyPublishedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelAlreadyPublished(bytes32 modelId, address vendor)
func (modelRegistry *ModelRegistry) UnpackModelAlreadyPublishedError(raw []byte) (*ModelRegistryModelAlreadyPublished, error) {
	out := new(ModelRegistryModelAlreadyPublished)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModelAlreadyPublished", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModelAlreadyRecalled represents a ModelAlreadyRecalled error raised by the ModelRegistry contract.
type ModelRegistryModelAlreadyRecalled struct {
	ModelId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelAlreadyRecalled(bytes32 modelId)
func ModelRegistryModelAlreadyRecalledErrorID() common.Hash {
	return common.HexToHash("0xf0cd6bf007e41fd6fa23081f533f2af94506f9e98b17cc0733d40eea5eb2e49e")
}

// UnpackModelAlreadyRecalledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelAlreadyRecalled(bytes32 modelId)
func (modelRegistry *ModelRegistry) UnpackModelAlreadyRecalledError(raw []byte) (*ModelRegistryModelAlreadyRecalled, error) {
	out := new(ModelRegistryModelAlreadyRecalled)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModelAlreadyRecalled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModelIdZero represents a ModelIdZero error raised by the ModelRegistry contract.
type ModelRegistryModelIdZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelIdZero()
func ModelRegistryModelIdZeroErrorID() common.Hash {
	return common.HexToHash("0x1a8b87ae89eaec689195f81aee2460f564502c5972544d3dee7894942e9b66f7")
}

// UnpackModelIdZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelIdZero()
func (modelRegistry *ModelRegistry) UnpackModelIdZeroError(raw []byte) (*ModelRegistryModelIdZero, error) {
	out := new(ModelRegistryModelIdZero)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModelIdZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModelUnknown represents a ModelUnknown error raised by the ModelRegistry contract.
type ModelRegistryModelUnknown struct {
	ModelId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelUnknown(bytes32 modelId)
func ModelRegistryModelUnknownErrorID() common.Hash {
	return common.HexToHash("0x13451bd7849cd93b8716222d10d88331ea0dbf71e6bb33dfc8501771babfe2ea")
}

// UnpackModelUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelUnknown(bytes32 modelId)
func (modelRegistry *ModelRegistry) UnpackModelUnknownError(raw []byte) (*ModelRegistryModelUnknown, error) {
	out := new(ModelRegistryModelUnknown)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModelUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryNotCourt represents a NotCourt error raised by the ModelRegistry contract.
type ModelRegistryNotCourt struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCourt(address caller)
func ModelRegistryNotCourtErrorID() common.Hash {
	return common.HexToHash("0xd9cc3b78d4927b11fe4cc708814c5eba9461c875ffca36a0b3c46c815d8e855d")
}

// UnpackNotCourtError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCourt(address caller)
func (modelRegistry *ModelRegistry) UnpackNotCourtError(raw []byte) (*ModelRegistryNotCourt, error) {
	out := new(ModelRegistryNotCourt)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "NotCourt", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryNotVendor represents a NotVendor error raised by the ModelRegistry contract.
type ModelRegistryNotVendor struct {
	ModelId [32]byte
	Caller  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotVendor(bytes32 modelId, address caller)
func ModelRegistryNotVendorErrorID() common.Hash {
	return common.HexToHash("0xbfb1dfcd799128ef38b90ed83e98155248ee9a82a466214cf0873e1deb49d38f")
}

// UnpackNotVendorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotVendor(bytes32 modelId, address caller)
func (modelRegistry *ModelRegistry) UnpackNotVendorError(raw []byte) (*ModelRegistryNotVendor, error) {
	out := new(ModelRegistryNotVendor)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "NotVendor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryQuorumInvalid represents a QuorumInvalid error raised by the ModelRegistry contract.
type ModelRegistryQuorumInvalid struct {
	Quorum    uint8
	Target    uint8
	Committee uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QuorumInvalid(uint8 quorum, uint8 target, uint8 committee)
func ModelRegistryQuorumInvalidErrorID() common.Hash {
	return common.HexToHash("0xd1eea4ca26c2f20af974f081edc75710eb815b1cacf117808608bc228ad63525")
}

// UnpackQuorumInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QuorumInvalid(uint8 quorum, uint8 target, uint8 committee)
func (modelRegistry *ModelRegistry) UnpackQuorumInvalidError(raw []byte) (*ModelRegistryQuorumInvalid, error) {
	out := new(ModelRegistryQuorumInvalid)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "QuorumInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryRecallReasonZero represents a RecallReasonZero error raised by the ModelRegistry contract.
type ModelRegistryRecallReasonZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecallReasonZero()
func ModelRegistryRecallReasonZeroErrorID() common.Hash {
	return common.HexToHash("0xbfa4fc755e4c96e46f5a4cfc919116cfb1de74ea67c314f24e1ccda6577c9314")
}

// UnpackRecallReasonZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecallReasonZero()
func (modelRegistry *ModelRegistry) UnpackRecallReasonZeroError(raw []byte) (*ModelRegistryRecallReasonZero, error) {
	out := new(ModelRegistryRecallReasonZero)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "RecallReasonZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistrySafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the ModelRegistry contract.
type ModelRegistrySafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func ModelRegistrySafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (modelRegistry *ModelRegistry) UnpackSafeERC20FailedOperationError(raw []byte) (*ModelRegistrySafeERC20FailedOperation, error) {
	out := new(ModelRegistrySafeERC20FailedOperation)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryToleranceWithoutFinding represents a ToleranceWithoutFinding error raised by the ModelRegistry contract.
type ModelRegistryToleranceWithoutFinding struct {
	Tolerances   [32]byte
	FindingCount uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ToleranceWithoutFinding(bytes32 tolerances, uint8 findingCount)
func ModelRegistryToleranceWithoutFindingErrorID() common.Hash {
	return common.HexToHash("0x9e8d7ec7d16876e97df9d2b518e659070d3a0ed3920e5ec6c43cd95d1570e845")
}

// UnpackToleranceWithoutFindingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ToleranceWithoutFinding(bytes32 tolerances, uint8 findingCount)
func (modelRegistry *ModelRegistry) UnpackToleranceWithoutFindingError(raw []byte) (*ModelRegistryToleranceWithoutFinding, error) {
	out := new(ModelRegistryToleranceWithoutFinding)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ToleranceWithoutFinding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryMetaData contains all meta data concerning the NodeRegistry contract.
var NodeRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractFluoroToken\",\"name\":\"token_\",\"type\":\"address\"},{\"internalType\":\"contractIAdmission\",\"name\":\"admission_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"court_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"exitBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"signerGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"honestBps\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"sink\",\"type\":\"address\"}],\"internalType\":\"structINodeRegistry.Params\",\"name\":\"params_\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"activeCount\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"addStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"admission\",\"outputs\":[{\"internalType\":\"contractIAdmission\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"court\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"node\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"enumINodeRegistry.State\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"exitableAt\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"since\",\"type\":\"uint40\"},{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"metadata\",\"type\":\"bytes32\"}],\"internalType\":\"structINodeRegistry.Node\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nodeCount\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"nodeOf\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"params\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"exitBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"signerGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"honestBps\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"sink\",\"type\":\"address\"}],\"internalType\":\"structINodeRegistry.Params\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"metadata\",\"type\":\"bytes32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"metadata\",\"type\":\"bytes32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"registerWithPermit\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"requestExit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"review\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"revokeSigner\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"metadata\",\"type\":\"bytes32\"}],\"name\":\"setMetadata\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"setSigner\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"signerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"enumINodeRegistry.State\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"since\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"signsFor\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"address[]\",\"name\":\"honest\",\"type\":\"address[]\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"taken\",\"type\":\"uint96\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractFluoroToken\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totals\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"staked\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"credited\",\"type\":\"uint256\"}],\"internalType\":\"structINodeRegistry.Totals\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"withdrawStake\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"CreditClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"}],\"name\":\"NodeActivityChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"exitableAt\",\"type\":\"uint40\"}],\"name\":\"NodeExitRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"}],\"name\":\"NodeExited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"metadata\",\"type\":\"bytes32\"}],\"name\":\"NodeMetadataChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"metadata\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"}],\"name\":\"NodeRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"oldSigner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newSigner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"oldValidUntil\",\"type\":\"uint40\"}],\"name\":\"NodeSignerChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"NodeSignerRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"share\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"honest\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"sunk\",\"type\":\"uint96\"}],\"name\":\"NodeSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"StakeAdded\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"honestBps\",\"type\":\"uint16\"}],\"name\":\"HonestPartTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NoCredit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NodeAlreadyExited\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NodeNotExiting\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NodeUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotAdmitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotNodeOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotSlasher\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"SignerNotInGrace\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"SignerTaken\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SignerZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"exitableAt\",\"type\":\"uint40\"}],\"name\":\"StakeLocked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"least\",\"type\":\"uint96\"}],\"name\":\"StakeTooLow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"StakeZero\",\"type\":\"error\"}]",
	ID:  "7bd3d81a90c562d62f712a827a90447b2f",
	Bin: "0x610160604052346101e25760405161282238819003601f8101601f191683016001600160401b038111848210176101e6578392829160405283398101039060e082126101e25780516001600160a01b03811681036101e25760208201516001600160a01b03811681036101e257608061007a604085016101fa565b94605f1901126101e25760405193608085016001600160401b038111868210176101e6576040526100ad6060850161020e565b85526100bb6080850161020e565b916020860192835260a08501519361ffff8516958686036101e25760c06100e99160408a01978852016101fa565b956060880196875261271081116101d0575060805260a05260c052925163ffffffff90811660e052925190921661010052905161ffff1661012052516001600160a01b0316610140526040516126029081610220823960805181818161015101528181610a9b015281816120b50152818161219f015261250d015260a0518181816108170152818161169301526122b5015260c05181818161140e0152611adc015260e05181818161038501526110f90152610100518181816103b801526105330152610120518181816103e90152611dcc01526101405181818161041001526124d00152f35b635b6c1d7360e01b5f5260045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101e257565b519063ffffffff821682036101e25756fe6080806040526004361015610012575f80fd5b5f905f3560e01c908162971a30146113e4575080631d5c027c1461129557806323b7ec3b146112475780634331ed1f14611223578063460b4fa714610ff25780634cfa0a8714610fc25780634e71d92d14610ed25780635f1a905414610c9c578063682a914114610c155780636da49b8314610bf35780637630d87914610b695780637fb73c5d14610a54578063876c6157146109295780639a61e7281461087c578063a03049621461083b578063a59f185f146107ea578063ac5d6ab61461077b578063c038a38e1461071d578063c96c783814610678578063cdb8eaba1461044f578063cff0ab961461032b578063d5d44d80146102e6578063f5271334146101785763fc0c546a14610125575f80fd5b34610175578060031936011261017557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b503461017557604060031936011261017557610192611432565b61019a611475565b73ffffffffffffffffffffffffffffffffffffffff60016101ba84611f03565b01541633036102b05763ffffffff821690818452600160205273ffffffffffffffffffffffffffffffffffffffff6040852054169273ffffffffffffffffffffffffffffffffffffffff821680941491821561029e575b5050610270578183526002602052604083207fffffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffff81541690557fe560889cafdd7a39d7c946b26865c03d0b289f726d16c31ea8a8247ce1d78ab88380a380f35b7ffde5588f000000000000000000000000000000000000000000000000000000008352600452602452604490fd5b6102a89250611e64565b155f80610211565b60448363ffffffff847f69edaef70000000000000000000000000000000000000000000000000000000083521660045233602452fd5b503461017557602060031936011261017557604060209173ffffffffffffffffffffffffffffffffffffffff61031a611452565b168152600383522054604051908152f35b5034610175578060031936011261017557606060405161034a81611533565b8281528260208201528260408201520152608060405161036981611533565b73ffffffffffffffffffffffffffffffffffffffff63ffffffff7f0000000000000000000000000000000000000000000000000000000000000000169182815261ffff602082019163ffffffff7f000000000000000000000000000000000000000000000000000000000000000016835263ffffffff60606040830192847f00000000000000000000000000000000000000000000000000000000000000001684520193857f0000000000000000000000000000000000000000000000000000000000000000168552604051968752511660208601525116604084015251166060820152f35b503461017557604060031936011261017557610469611432565b610471611475565b9073ffffffffffffffffffffffffffffffffffffffff600161049283611f03565b01541633036106435760ff6104a682611f03565b5460a01c16600581101561061657600311156105e557806104cc63ffffffff9284611f65565b16808352600160205273ffffffffffffffffffffffffffffffffffffffff604084205416907f91a0791333f8f1ea1cf82418d1272b512e5c8986779d4a0384848622ec01fe8d602073ffffffffffffffffffffffffffffffffffffffff61055963ffffffff7f000000000000000000000000000000000000000000000000000000000000000016426115ee565b95858852600283526040882080547fffffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffff68ffffffffff00000000808b881b1616911617905584885260018352604088208282167fffffffffffffffffffffffff000000000000000000000000000000000000000082541617905564ffffffffff604051971687521694a480f35b7f9e4f70a400000000000000000000000000000000000000000000000000000000835263ffffffff16600452602482fd5b6024847f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b7f69edaef700000000000000000000000000000000000000000000000000000000835263ffffffff1660045233602452604482fd5b503461017557602060031936011261017557610692611432565b60ff61069d82611f03565b5460a01c1660058110156106f057600311156106bf576106bc9061223e565b80f35b7f9e4f70a400000000000000000000000000000000000000000000000000000000825263ffffffff16600452602490fd5b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b5034610175578060031936011261017557806040916020835161073f81611517565b8281520152546bffffffffffffffffffffffff81831c16906020835161076481611517565b838152019060a01c81528251918252516020820152f35b503461017557602060031936011261017557604060609163ffffffff61079f611432565b1681526001602052205464ffffffffff6040519173ffffffffffffffffffffffffffffffffffffffff811683526107df6020840160ff8360a01c16611445565b60d01c166040820152f35b5034610175578060031936011261017557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461017557604060031936011261017557610855611452565b6024359163ffffffff831683036101755760206108728484611e64565b6040519015158152f35b503461017557604060031936011261017557610896611432565b6024359073ffffffffffffffffffffffffffffffffffffffff60016108ba83611f03565b01541633036106435760ff6108ce82611f03565b5460a01c16600581101561061657600311156105e557602063ffffffff7fa2508a657a25c448cf8be28d6c0ac02a9dbf45b72bce51d2668a5065d8a6c14992169283855260018252806002604087200155604051908152a280f35b503461017557604060031936011261017557610943611432565b61094b6114b3565b9060ff61095782611f03565b5460a01c16600581101561061657600311156105e5576bffffffffffffffffffffffff82168015610a2c5781610a279163ffffffff6106bc95941680875260016020526109f6600160408920016109b287825460a01c611a9a565b73ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b6040519182527fe941ab62e6f22adf4e2885e8ea46e6b3bddffc58a5e5a3e5968b78248846ebb760203393a361223e565b61202c565b6004847fbcd6b390000000000000000000000000000000000000000000000000000000008152fd5b34610b655760e0600319360112610b6557610a6d611452565b610a75611498565b6084359060ff8216809203610b655773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001692833b15610b65575f8060209560e4610b479660405194859384927fd505accf0000000000000000000000000000000000000000000000000000000084523360048501523060248501526bffffffffffffffffffffffff8a1660448501526064356064850152608484015260a43560a484015260c43560c48401525af1610b55575b5060243590611647565b63ffffffff60405191168152f35b5f610b5f9161154f565b5f610b3d565b5f80fd5b34610b65576060600319360112610b6557610b82611432565b610b8a6114b3565b906044359067ffffffffffffffff8211610b655736602383011215610b655781600401359067ffffffffffffffff8211610b65573660248360051b85010111610b65576020936024610bdd940191611ac4565b6bffffffffffffffffffffffff60405191168152f35b34610b65575f600319360112610b6557602063ffffffff5f5416604051908152f35b34610b65576020600319360112610b655773ffffffffffffffffffffffffffffffffffffffff610c43611452565b16805f52600260205263ffffffff60405f20541690815f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f205416145f14610c935760209063ffffffff60405191168152f35b5060205f610b47565b34610b65576020600319360112610b655763ffffffff610cba611432565b73ffffffffffffffffffffffffffffffffffffffff6001610cda83611f03565b0154163303610ea25716805f52600160205260405f20805460ff8160a01c166005811015610e7557600303610e495764ffffffffff9060a81c1691824310610e1957602092506001820191825460a01c9273ffffffffffffffffffffffffffffffffffffffff8154169055740400000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8254161790555f547fffffffffffffffffffffffff000000000000000000000000ffffffffffffffff73ffffffffffffffffffffffff0000000000000000610dd5856bffffffffffffffffffffffff8560401c16611a5d565b60401b169116175f557fa6a80c58dd3d0a2d2afb377a7a9d1f4f5aa2db0b9bf4f559f668bb8044a1d0c683604051848152a2610e11813361217f565b604051908152f35b90507fcef6ae11000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b827f8649aac2000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7f69edaef7000000000000000000000000000000000000000000000000000000005f52166004523360245260445ffd5b34610b65575f600319360112610b6557335f52600360205260405f20548015610f9657602090335f52600382525f60408120555f5473ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff0000000000000000000000000000000000000000610f586bffffffffffffffffffffffff85168460a01c611a5d565b60a01b169116175f556040518181527f87e12c2565042763daa6bf5842ed2b6447f17f7e28f9a4905fe3959581396ead833392a2610e11813361217f565b7f6385746f000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610b65576060600319360112610b65576020610b47610fe0611452565b610fe8611498565b9060243590611647565b34610b65576020600319360112610b655761100b611432565b73ffffffffffffffffffffffffffffffffffffffff600161102b83611f03565b01541633036111ed5760ff61103f82611f03565b5460a01c16906005821015610e7557600363ffffffff9210156111c15716805f52600160205260405f2060ff815460a01c16906005821015610e755764ffffffffff60209160017f5648a99d3b613d0ed41d2e7665861ac3ee8c7dad141c4b5f55d8ee3d70cf40b09414611177575b740300000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8254161781556111698261111f63ffffffff7f000000000000000000000000000000000000000000000000000000000000000016436115ee565b83547fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff16911660a81b79ffffffffff00000000000000000000000000000000000000000016178255565b5460a81c16604051908152a2005b5f547fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff67ffffffff000000006111b463ffffffff84881c16611590565b861b169116175f556110ae565b7f9e4f70a4000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b63ffffffff907f69edaef7000000000000000000000000000000000000000000000000000000005f52166004523360245260445ffd5b34610b65575f600319360112610b6557602063ffffffff5f54821c16604051908152f35b34610b65576020600319360112610b655763ffffffff611265611432565b165f526001602052602073ffffffffffffffffffffffffffffffffffffffff600160405f20015416604051908152f35b34610b65576020600319360112610b65576112e86112b1611432565b5f60c06040516112c0816114ce565b8281528260208201528260408201528260608201528260808201528260a08201520152611f03565b6001810154815491600260ff8460a01c16910154906040519261130a846114ce565b73ffffffffffffffffffffffffffffffffffffffff81168452602084019173ffffffffffffffffffffffffffffffffffffffff8616835260408501956005821015610e755764ffffffffff6bffffffffffffffffffffffff946113c789839560e09b5273ffffffffffffffffffffffffffffffffffffffff60608b0193858760a81c1685528560808d019760d01c16875260a08c019860a01c895260c08c019a8b52816040519c51168c52511660208b01525160408a0190611445565b5116606087015251166080850152511660a08301525160c0820152f35b34610b65575f600319360112610b655760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b6004359063ffffffff82168203610b6557565b906005821015610e755752565b6004359073ffffffffffffffffffffffffffffffffffffffff82168203610b6557565b6024359073ffffffffffffffffffffffffffffffffffffffff82168203610b6557565b604435906bffffffffffffffffffffffff82168203610b6557565b602435906bffffffffffffffffffffffff82168203610b6557565b60e0810190811067ffffffffffffffff8211176114ea57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040810190811067ffffffffffffffff8211176114ea57604052565b6080810190811067ffffffffffffffff8211176114ea57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176114ea57604052565b63ffffffff1680156115c1577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b919082018092116115c157565b9190826040910312610b655781518015158103610b65576020909201516bffffffffffffffffffffffff81168103610b655790565b63ffffffff1663ffffffff81146115c15760010190565b9092916040517f84772f2700000000000000000000000000000000000000000000000000000000815233600482015260408160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611a52575f905f92611a20575b50156119f4576bffffffffffffffffffffffff166bffffffffffffffffffffffff8216908082106119c557505f549461170363ffffffff8716611630565b61178163ffffffff8216918098837fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000067ffffffff0000000061177163ffffffff847fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000087161760201c16611630565b60201b16921617175f5586611f65565b73ffffffffffffffffffffffffffffffffffffffff604051956117a3876114ce565b1692838652602086019560018752604081015f8152606082019764ffffffffff431689526080830198338a5260a0840199858b5260c0850192888452875f52600160205273ffffffffffffffffffffffffffffffffffffffff8060405f20975116167fffffffffffffffffffffffff000000000000000000000000000000000000000087541617865551916005831015610e75576119c39b61193e64ffffffffff6bffffffffffffffffffffffff936118ee8260029a611989997fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff74ff00000000000000000000000000000000000000008f549260a01b169116178d5551168b907fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff79ffffffffff00000000000000000000000000000000000000000083549260a81b169116179055565b5189547fff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffffff16911660d01b7effffffffff000000000000000000000000000000000000000000000000000016178855565b915191511660a01b7fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff91909116176001850155565b5191015560405192835260208301527f58a7ede8363a76de8f3d1b5ae3cb8534a95253f2d76a2929da276b086fe7c8e560403393a461202c565b565b907f4436bf3b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7ff9eb7453000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b9050611a44915060403d604011611a4b575b611a3c818361154f565b8101906115fb565b905f6116c5565b503d611a32565b6040513d5f823e3d90fd5b906bffffffffffffffffffffffff809116911603906bffffffffffffffffffffffff82116115c157565b818102929181159184041417156115c157565b906bffffffffffffffffffffffff809116911601906bffffffffffffffffffffffff82116115c157565b9373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303611e385763ffffffff851694855f52600160205260405f209560018701805460a01c946bffffffffffffffffffffffff811686105f14611e325750845b8589549060ff8260a01c166005811015610e75576003149182611e11575b506bffffffffffffffffffffffff1615908115611e09575b50611dfc57906109b286611b8493611a5d565b5f547fffffffffffffffffffffffff000000000000000000000000ffffffffffffffff73ffffffffffffffffffffffff0000000000000000611bd7876bffffffffffffffffffffffff8560401c16611a5d565b60401b169116175f5585155f14611db2576bffffffffffffffffffffffff5f5b16966bffffffffffffffffffffffff611c10888a611a87565b16915f5b88811015611c63578060051b8801359073ffffffffffffffffffffffffffffffffffffffff8216809203610b65576001915f52600360205260405f20611c5b8c82546115ee565b905501611c14565b509295909396979194975f5473ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff0000000000000000000000000000000000000000611cb2898460a01c611a9a565b60a01b169116175f55611cc5868a611a5d565b90806040519460808601906bffffffffffffffffffffffff8d1687526020870152608060408701525260a0840192905f905b808210611d7a5750505091807f02759ba93667a421053f497774ec487e91fbb03189ed66a46430093cdac4dc84926bffffffffffffffffffffffff60ff9796951660608301520390a25460a01c16906005821015610e75576119c3926001611d669314611d6b575b5084611a5d565b6124b9565b611d749061223e565b5f611d5f565b90919384359073ffffffffffffffffffffffffffffffffffffffff8216809203610b6557602081600193829352019501920190611cf7565b6bffffffffffffffffffffffff8087612710611df461ffff7f000000000000000000000000000000000000000000000000000000000000000016848a16611a87565b040416611bf7565b5050505093505050505f90565b90505f611b71565b60a81c64ffffffffff1643101591506bffffffffffffffffffffffff611b59565b94611b3b565b7f4bc0cd76000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff1690815f52600260205263ffffffff60405f209116918215159283611ef2575b83611ea5575b50505090565b5f9081526001602052604090205473ffffffffffffffffffffffffffffffffffffffff161491508115611edc575b505f8080611e9f565b64ffffffffff91505460201c164211155f611ed3565b825463ffffffff1681149350611e99565b63ffffffff1690815f52600160205260405f209173ffffffffffffffffffffffffffffffffffffffff60018401541615611f3a5750565b7f9bbab462000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff16801561200457805f52600260205263ffffffff60405f20541680611fd557505f52600260205263ffffffff60405f2091167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000825416179055565b907f3899af82000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f91302bd6000000000000000000000000000000000000000000000000000000005f5260045ffd5b6bffffffffffffffffffffffff811690811561217b577fffffffffffffffffffffffff000000000000000000000000ffffffffffffffff73ffffffffffffffffffffffff00000000000000006120955f54936bffffffffffffffffffffffff8560401c16611a9a565b60401b169116175f5573ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690604051907f23b872dd000000000000000000000000000000000000000000000000000000005f52336004523060245260445260205f60648180865af19060015f511482161561215a575b6040525f6060521561212f5750565b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90600181151661217257823b15153d15161690612120565b503d5f823e3d90fd5b5050565b81612188575050565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169173ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f5114821615612226575b6040521561212f5750565b90600181151661217257823b15153d1516169061221b565b63ffffffff16805f52600160205260405f206001810154604051907f84772f2700000000000000000000000000000000000000000000000000000000825273ffffffffffffffffffffffffffffffffffffffff8116600483015260408260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015611a52575f925f91612494575b5082612476575b505060ff825460a01c166005811015610e7557600182151591148114612470577f4b66b93e86af8424b217723eed660bf13092f36a5e3cc0c12b755123a440527992602092156123e95780547fff0000000000ffffffffff00ffffffffffffffffffffffffffffffffffffffff164360d01b7effffffffff00000000000000000000000000000000000000000000000000001617740100000000000000000000000000000000000000001790555f547fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff67ffffffff000000006123d763ffffffff84871c16611630565b851b169116175f555b604051908152a2565b740200000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8254161790555f547fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff67ffffffff0000000061246363ffffffff84871c16611590565b851b169116175f556123e0565b50505050565b6bffffffffffffffffffffffff919250169060a01c10155f806122ed565b90506124b091925060403d604011611a4b57611a3c818361154f565b9190915f6122e6565b6bffffffffffffffffffffffff8116801561217b577f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168061259a57507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169150813b15610b65575f916024839260405194859384927f42966c6800000000000000000000000000000000000000000000000000000000845260048401525af18015611a52576125905750565b5f6119c39161154f565b5f5260036020526125b060405f209182546115ee565b905573ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff00000000000000000000000000000000000000006125f75f54938460a01c611a9a565b60a01b169116175f5556",
}

// NodeRegistry is an auto generated Go binding around an Ethereum contract.
type NodeRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *NodeRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewNodeRegistry creates a new instance of NodeRegistry.
func NewNodeRegistry() *NodeRegistry {
	parsed, err := NodeRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &NodeRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *NodeRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_, address admission_, address court_, (uint32,uint32,uint16,address) params_) returns()
func (nodeRegistry *NodeRegistry) PackConstructor(token_ common.Address, admission_ common.Address, court_ common.Address, params_ INodeRegistryParams) []byte {
	enc, err := nodeRegistry.abi.Pack("", token_, admission_, court_, params_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackActiveCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4331ed1f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activeCount() view returns(uint32)
func (nodeRegistry *NodeRegistry) PackActiveCount() []byte {
	enc, err := nodeRegistry.abi.Pack("activeCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActiveCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4331ed1f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activeCount() view returns(uint32)
func (nodeRegistry *NodeRegistry) TryPackActiveCount() ([]byte, error) {
	return nodeRegistry.abi.Pack("activeCount")
}

// UnpackActiveCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4331ed1f.
//
// Solidity: function activeCount() view returns(uint32)
func (nodeRegistry *NodeRegistry) UnpackActiveCount(data []byte) (uint32, error) {
	out, err := nodeRegistry.abi.Unpack("activeCount", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackAddStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x876c6157.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addStake(uint32 id, uint96 amount) returns()
func (nodeRegistry *NodeRegistry) PackAddStake(id uint32, amount *big.Int) []byte {
	enc, err := nodeRegistry.abi.Pack("addStake", id, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x876c6157.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addStake(uint32 id, uint96 amount) returns()
func (nodeRegistry *NodeRegistry) TryPackAddStake(id uint32, amount *big.Int) ([]byte, error) {
	return nodeRegistry.abi.Pack("addStake", id, amount)
}

// PackAdmission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa59f185f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function admission() view returns(address)
func (nodeRegistry *NodeRegistry) PackAdmission() []byte {
	enc, err := nodeRegistry.abi.Pack("admission")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdmission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa59f185f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function admission() view returns(address)
func (nodeRegistry *NodeRegistry) TryPackAdmission() ([]byte, error) {
	return nodeRegistry.abi.Pack("admission")
}

// UnpackAdmission is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa59f185f.
//
// Solidity: function admission() view returns(address)
func (nodeRegistry *NodeRegistry) UnpackAdmission(data []byte) (common.Address, error) {
	out, err := nodeRegistry.abi.Unpack("admission", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e71d92d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim() returns(uint256 amount)
func (nodeRegistry *NodeRegistry) PackClaim() []byte {
	enc, err := nodeRegistry.abi.Pack("claim")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e71d92d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim() returns(uint256 amount)
func (nodeRegistry *NodeRegistry) TryPackClaim() ([]byte, error) {
	return nodeRegistry.abi.Pack("claim")
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4e71d92d.
//
// Solidity: function claim() returns(uint256 amount)
func (nodeRegistry *NodeRegistry) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := nodeRegistry.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCourt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00971a30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function court() view returns(address)
func (nodeRegistry *NodeRegistry) PackCourt() []byte {
	enc, err := nodeRegistry.abi.Pack("court")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCourt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00971a30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function court() view returns(address)
func (nodeRegistry *NodeRegistry) TryPackCourt() ([]byte, error) {
	return nodeRegistry.abi.Pack("court")
}

// UnpackCourt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00971a30.
//
// Solidity: function court() view returns(address)
func (nodeRegistry *NodeRegistry) UnpackCourt(data []byte) (common.Address, error) {
	out, err := nodeRegistry.abi.Unpack("court", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d44d80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credit(address account) view returns(uint256)
func (nodeRegistry *NodeRegistry) PackCredit(account common.Address) []byte {
	enc, err := nodeRegistry.abi.Pack("credit", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d44d80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function credit(address account) view returns(uint256)
func (nodeRegistry *NodeRegistry) TryPackCredit(account common.Address) ([]byte, error) {
	return nodeRegistry.abi.Pack("credit", account)
}

// UnpackCredit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5d44d80.
//
// Solidity: function credit(address account) view returns(uint256)
func (nodeRegistry *NodeRegistry) UnpackCredit(data []byte) (*big.Int, error) {
	out, err := nodeRegistry.abi.Unpack("credit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d5c027c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function node(uint32 id) view returns((address,address,uint8,uint40,uint40,uint96,bytes32))
func (nodeRegistry *NodeRegistry) PackNode(id uint32) []byte {
	enc, err := nodeRegistry.abi.Pack("node", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d5c027c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function node(uint32 id) view returns((address,address,uint8,uint40,uint40,uint96,bytes32))
func (nodeRegistry *NodeRegistry) TryPackNode(id uint32) ([]byte, error) {
	return nodeRegistry.abi.Pack("node", id)
}

// UnpackNode is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1d5c027c.
//
// Solidity: function node(uint32 id) view returns((address,address,uint8,uint40,uint40,uint96,bytes32))
func (nodeRegistry *NodeRegistry) UnpackNode(data []byte) (INodeRegistryNode, error) {
	out, err := nodeRegistry.abi.Unpack("node", data)
	if err != nil {
		return *new(INodeRegistryNode), err
	}
	out0 := *abi.ConvertType(out[0], new(INodeRegistryNode)).(*INodeRegistryNode)
	return out0, nil
}

// PackNodeCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6da49b83.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nodeCount() view returns(uint32)
func (nodeRegistry *NodeRegistry) PackNodeCount() []byte {
	enc, err := nodeRegistry.abi.Pack("nodeCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNodeCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6da49b83.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nodeCount() view returns(uint32)
func (nodeRegistry *NodeRegistry) TryPackNodeCount() ([]byte, error) {
	return nodeRegistry.abi.Pack("nodeCount")
}

// UnpackNodeCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6da49b83.
//
// Solidity: function nodeCount() view returns(uint32)
func (nodeRegistry *NodeRegistry) UnpackNodeCount(data []byte) (uint32, error) {
	out, err := nodeRegistry.abi.Unpack("nodeCount", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackNodeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x682a9141.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nodeOf(address signer) view returns(uint32)
func (nodeRegistry *NodeRegistry) PackNodeOf(signer common.Address) []byte {
	enc, err := nodeRegistry.abi.Pack("nodeOf", signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNodeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x682a9141.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nodeOf(address signer) view returns(uint32)
func (nodeRegistry *NodeRegistry) TryPackNodeOf(signer common.Address) ([]byte, error) {
	return nodeRegistry.abi.Pack("nodeOf", signer)
}

// UnpackNodeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x682a9141.
//
// Solidity: function nodeOf(address signer) view returns(uint32)
func (nodeRegistry *NodeRegistry) UnpackNodeOf(data []byte) (uint32, error) {
	out, err := nodeRegistry.abi.Unpack("nodeOf", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b7ec3b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint32 id) view returns(address)
func (nodeRegistry *NodeRegistry) PackOwnerOf(id uint32) []byte {
	enc, err := nodeRegistry.abi.Pack("ownerOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b7ec3b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint32 id) view returns(address)
func (nodeRegistry *NodeRegistry) TryPackOwnerOf(id uint32) ([]byte, error) {
	return nodeRegistry.abi.Pack("ownerOf", id)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b7ec3b.
//
// Solidity: function ownerOf(uint32 id) view returns(address)
func (nodeRegistry *NodeRegistry) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := nodeRegistry.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcff0ab96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function params() view returns((uint32,uint32,uint16,address))
func (nodeRegistry *NodeRegistry) PackParams() []byte {
	enc, err := nodeRegistry.abi.Pack("params")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcff0ab96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function params() view returns((uint32,uint32,uint16,address))
func (nodeRegistry *NodeRegistry) TryPackParams() ([]byte, error) {
	return nodeRegistry.abi.Pack("params")
}

// UnpackParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcff0ab96.
//
// Solidity: function params() view returns((uint32,uint32,uint16,address))
func (nodeRegistry *NodeRegistry) UnpackParams(data []byte) (INodeRegistryParams, error) {
	out, err := nodeRegistry.abi.Unpack("params", data)
	if err != nil {
		return *new(INodeRegistryParams), err
	}
	out0 := *abi.ConvertType(out[0], new(INodeRegistryParams)).(*INodeRegistryParams)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cfa0a87.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(address signer, bytes32 metadata, uint96 amount) returns(uint32 id)
func (nodeRegistry *NodeRegistry) PackRegister(signer common.Address, metadata [32]byte, amount *big.Int) []byte {
	enc, err := nodeRegistry.abi.Pack("register", signer, metadata, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cfa0a87.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(address signer, bytes32 metadata, uint96 amount) returns(uint32 id)
func (nodeRegistry *NodeRegistry) TryPackRegister(signer common.Address, metadata [32]byte, amount *big.Int) ([]byte, error) {
	return nodeRegistry.abi.Pack("register", signer, metadata, amount)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cfa0a87.
//
// Solidity: function register(address signer, bytes32 metadata, uint96 amount) returns(uint32 id)
func (nodeRegistry *NodeRegistry) UnpackRegister(data []byte) (uint32, error) {
	out, err := nodeRegistry.abi.Unpack("register", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackRegisterWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7fb73c5d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerWithPermit(address signer, bytes32 metadata, uint96 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(uint32 id)
func (nodeRegistry *NodeRegistry) PackRegisterWithPermit(signer common.Address, metadata [32]byte, amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := nodeRegistry.abi.Pack("registerWithPermit", signer, metadata, amount, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7fb73c5d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerWithPermit(address signer, bytes32 metadata, uint96 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(uint32 id)
func (nodeRegistry *NodeRegistry) TryPackRegisterWithPermit(signer common.Address, metadata [32]byte, amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return nodeRegistry.abi.Pack("registerWithPermit", signer, metadata, amount, deadline, v, r, s)
}

// UnpackRegisterWithPermit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7fb73c5d.
//
// Solidity: function registerWithPermit(address signer, bytes32 metadata, uint96 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(uint32 id)
func (nodeRegistry *NodeRegistry) UnpackRegisterWithPermit(data []byte) (uint32, error) {
	out, err := nodeRegistry.abi.Unpack("registerWithPermit", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackRequestExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x460b4fa7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestExit(uint32 id) returns()
func (nodeRegistry *NodeRegistry) PackRequestExit(id uint32) []byte {
	enc, err := nodeRegistry.abi.Pack("requestExit", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x460b4fa7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestExit(uint32 id) returns()
func (nodeRegistry *NodeRegistry) TryPackRequestExit(id uint32) ([]byte, error) {
	return nodeRegistry.abi.Pack("requestExit", id)
}

// PackReview is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc96c7838.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function review(uint32 id) returns()
func (nodeRegistry *NodeRegistry) PackReview(id uint32) []byte {
	enc, err := nodeRegistry.abi.Pack("review", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReview is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc96c7838.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function review(uint32 id) returns()
func (nodeRegistry *NodeRegistry) TryPackReview(id uint32) ([]byte, error) {
	return nodeRegistry.abi.Pack("review", id)
}

// PackRevokeSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5271334.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeSigner(uint32 id, address signer) returns()
func (nodeRegistry *NodeRegistry) PackRevokeSigner(id uint32, signer common.Address) []byte {
	enc, err := nodeRegistry.abi.Pack("revokeSigner", id, signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5271334.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeSigner(uint32 id, address signer) returns()
func (nodeRegistry *NodeRegistry) TryPackRevokeSigner(id uint32, signer common.Address) ([]byte, error) {
	return nodeRegistry.abi.Pack("revokeSigner", id, signer)
}

// PackSetMetadata is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a61e728.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMetadata(uint32 id, bytes32 metadata) returns()
func (nodeRegistry *NodeRegistry) PackSetMetadata(id uint32, metadata [32]byte) []byte {
	enc, err := nodeRegistry.abi.Pack("setMetadata", id, metadata)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMetadata is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a61e728.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMetadata(uint32 id, bytes32 metadata) returns()
func (nodeRegistry *NodeRegistry) TryPackSetMetadata(id uint32, metadata [32]byte) ([]byte, error) {
	return nodeRegistry.abi.Pack("setMetadata", id, metadata)
}

// PackSetSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdb8eaba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSigner(uint32 id, address signer) returns()
func (nodeRegistry *NodeRegistry) PackSetSigner(id uint32, signer common.Address) []byte {
	enc, err := nodeRegistry.abi.Pack("setSigner", id, signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdb8eaba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSigner(uint32 id, address signer) returns()
func (nodeRegistry *NodeRegistry) TryPackSetSigner(id uint32, signer common.Address) ([]byte, error) {
	return nodeRegistry.abi.Pack("setSigner", id, signer)
}

// PackSignerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac5d6ab6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function signerOf(uint32 id) view returns(address signer, uint8 state, uint256 since)
func (nodeRegistry *NodeRegistry) PackSignerOf(id uint32) []byte {
	enc, err := nodeRegistry.abi.Pack("signerOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSignerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac5d6ab6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function signerOf(uint32 id) view returns(address signer, uint8 state, uint256 since)
func (nodeRegistry *NodeRegistry) TryPackSignerOf(id uint32) ([]byte, error) {
	return nodeRegistry.abi.Pack("signerOf", id)
}

// SignerOfOutput serves as a container for the return parameters of contract
// method SignerOf.
type SignerOfOutput struct {
	Signer common.Address
	State  uint8
	Since  *big.Int
}

// UnpackSignerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac5d6ab6.
//
// Solidity: function signerOf(uint32 id) view returns(address signer, uint8 state, uint256 since)
func (nodeRegistry *NodeRegistry) UnpackSignerOf(data []byte) (SignerOfOutput, error) {
	out, err := nodeRegistry.abi.Unpack("signerOf", data)
	outstruct := new(SignerOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Signer = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.State = *abi.ConvertType(out[1], new(uint8)).(*uint8)
	outstruct.Since = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSignsFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0304962.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function signsFor(address signer, uint32 id) view returns(bool)
func (nodeRegistry *NodeRegistry) PackSignsFor(signer common.Address, id uint32) []byte {
	enc, err := nodeRegistry.abi.Pack("signsFor", signer, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSignsFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0304962.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function signsFor(address signer, uint32 id) view returns(bool)
func (nodeRegistry *NodeRegistry) TryPackSignsFor(signer common.Address, id uint32) ([]byte, error) {
	return nodeRegistry.abi.Pack("signsFor", signer, id)
}

// UnpackSignsFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa0304962.
//
// Solidity: function signsFor(address signer, uint32 id) view returns(bool)
func (nodeRegistry *NodeRegistry) UnpackSignsFor(data []byte) (bool, error) {
	out, err := nodeRegistry.abi.Unpack("signsFor", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7630d879.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(uint32 id, uint96 amount, address[] honest) returns(uint96 taken)
func (nodeRegistry *NodeRegistry) PackSlash(id uint32, amount *big.Int, honest []common.Address) []byte {
	enc, err := nodeRegistry.abi.Pack("slash", id, amount, honest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7630d879.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(uint32 id, uint96 amount, address[] honest) returns(uint96 taken)
func (nodeRegistry *NodeRegistry) TryPackSlash(id uint32, amount *big.Int, honest []common.Address) ([]byte, error) {
	return nodeRegistry.abi.Pack("slash", id, amount, honest)
}

// UnpackSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7630d879.
//
// Solidity: function slash(uint32 id, uint96 amount, address[] honest) returns(uint96 taken)
func (nodeRegistry *NodeRegistry) UnpackSlash(data []byte) (*big.Int, error) {
	out, err := nodeRegistry.abi.Unpack("slash", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (nodeRegistry *NodeRegistry) PackToken() []byte {
	enc, err := nodeRegistry.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (nodeRegistry *NodeRegistry) TryPackToken() ([]byte, error) {
	return nodeRegistry.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (nodeRegistry *NodeRegistry) UnpackToken(data []byte) (common.Address, error) {
	out, err := nodeRegistry.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTotals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc038a38e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totals() view returns((uint256,uint256))
func (nodeRegistry *NodeRegistry) PackTotals() []byte {
	enc, err := nodeRegistry.abi.Pack("totals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc038a38e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totals() view returns((uint256,uint256))
func (nodeRegistry *NodeRegistry) TryPackTotals() ([]byte, error) {
	return nodeRegistry.abi.Pack("totals")
}

// UnpackTotals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc038a38e.
//
// Solidity: function totals() view returns((uint256,uint256))
func (nodeRegistry *NodeRegistry) UnpackTotals(data []byte) (INodeRegistryTotals, error) {
	out, err := nodeRegistry.abi.Unpack("totals", data)
	if err != nil {
		return *new(INodeRegistryTotals), err
	}
	out0 := *abi.ConvertType(out[0], new(INodeRegistryTotals)).(*INodeRegistryTotals)
	return out0, nil
}

// PackWithdrawStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f1a9054.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawStake(uint32 id) returns(uint96 stake)
func (nodeRegistry *NodeRegistry) PackWithdrawStake(id uint32) []byte {
	enc, err := nodeRegistry.abi.Pack("withdrawStake", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f1a9054.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawStake(uint32 id) returns(uint96 stake)
func (nodeRegistry *NodeRegistry) TryPackWithdrawStake(id uint32) ([]byte, error) {
	return nodeRegistry.abi.Pack("withdrawStake", id)
}

// UnpackWithdrawStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f1a9054.
//
// Solidity: function withdrawStake(uint32 id) returns(uint96 stake)
func (nodeRegistry *NodeRegistry) UnpackWithdrawStake(data []byte) (*big.Int, error) {
	out, err := nodeRegistry.abi.Unpack("withdrawStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// NodeRegistryCreditClaimed represents a CreditClaimed event raised by the NodeRegistry contract.
type NodeRegistryCreditClaimed struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const NodeRegistryCreditClaimedEventName = "CreditClaimed"

// ContractEventName returns the user-defined event name.
func (NodeRegistryCreditClaimed) ContractEventName() string {
	return NodeRegistryCreditClaimedEventName
}

// UnpackCreditClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CreditClaimed(address indexed account, uint256 amount)
func (nodeRegistry *NodeRegistry) UnpackCreditClaimedEvent(log *types.Log) (*NodeRegistryCreditClaimed, error) {
	event := "CreditClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryCreditClaimed)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodeRegistryNodeActivityChanged represents a NodeActivityChanged event raised by the NodeRegistry contract.
type NodeRegistryNodeActivityChanged struct {
	Node   uint32
	Active bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const NodeRegistryNodeActivityChangedEventName = "NodeActivityChanged"

// ContractEventName returns the user-defined event name.
func (NodeRegistryNodeActivityChanged) ContractEventName() string {
	return NodeRegistryNodeActivityChangedEventName
}

// UnpackNodeActivityChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeActivityChanged(uint32 indexed node, bool active)
func (nodeRegistry *NodeRegistry) UnpackNodeActivityChangedEvent(log *types.Log) (*NodeRegistryNodeActivityChanged, error) {
	event := "NodeActivityChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryNodeActivityChanged)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodeRegistryNodeExitRequested represents a NodeExitRequested event raised by the NodeRegistry contract.
type NodeRegistryNodeExitRequested struct {
	Node       uint32
	ExitableAt *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const NodeRegistryNodeExitRequestedEventName = "NodeExitRequested"

// ContractEventName returns the user-defined event name.
func (NodeRegistryNodeExitRequested) ContractEventName() string {
	return NodeRegistryNodeExitRequestedEventName
}

// UnpackNodeExitRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeExitRequested(uint32 indexed node, uint40 exitableAt)
func (nodeRegistry *NodeRegistry) UnpackNodeExitRequestedEvent(log *types.Log) (*NodeRegistryNodeExitRequested, error) {
	event := "NodeExitRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryNodeExitRequested)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodeRegistryNodeExited represents a NodeExited event raised by the NodeRegistry contract.
type NodeRegistryNodeExited struct {
	Node  uint32
	Stake *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const NodeRegistryNodeExitedEventName = "NodeExited"

// ContractEventName returns the user-defined event name.
func (NodeRegistryNodeExited) ContractEventName() string {
	return NodeRegistryNodeExitedEventName
}

// UnpackNodeExitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeExited(uint32 indexed node, uint96 stake)
func (nodeRegistry *NodeRegistry) UnpackNodeExitedEvent(log *types.Log) (*NodeRegistryNodeExited, error) {
	event := "NodeExited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryNodeExited)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodeRegistryNodeMetadataChanged represents a NodeMetadataChanged event raised by the NodeRegistry contract.
type NodeRegistryNodeMetadataChanged struct {
	Node     uint32
	Metadata [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const NodeRegistryNodeMetadataChangedEventName = "NodeMetadataChanged"

// ContractEventName returns the user-defined event name.
func (NodeRegistryNodeMetadataChanged) ContractEventName() string {
	return NodeRegistryNodeMetadataChangedEventName
}

// UnpackNodeMetadataChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeMetadataChanged(uint32 indexed node, bytes32 metadata)
func (nodeRegistry *NodeRegistry) UnpackNodeMetadataChangedEvent(log *types.Log) (*NodeRegistryNodeMetadataChanged, error) {
	event := "NodeMetadataChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryNodeMetadataChanged)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodeRegistryNodeRegistered represents a NodeRegistered event raised by the NodeRegistry contract.
type NodeRegistryNodeRegistered struct {
	Node     uint32
	Owner    common.Address
	Signer   common.Address
	Metadata [32]byte
	Stake    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const NodeRegistryNodeRegisteredEventName = "NodeRegistered"

// ContractEventName returns the user-defined event name.
func (NodeRegistryNodeRegistered) ContractEventName() string {
	return NodeRegistryNodeRegisteredEventName
}

// UnpackNodeRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeRegistered(uint32 indexed node, address indexed owner, address indexed signer, bytes32 metadata, uint96 stake)
func (nodeRegistry *NodeRegistry) UnpackNodeRegisteredEvent(log *types.Log) (*NodeRegistryNodeRegistered, error) {
	event := "NodeRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryNodeRegistered)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodeRegistryNodeSignerChanged represents a NodeSignerChanged event raised by the NodeRegistry contract.
type NodeRegistryNodeSignerChanged struct {
	Node          uint32
	OldSigner     common.Address
	NewSigner     common.Address
	OldValidUntil *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const NodeRegistryNodeSignerChangedEventName = "NodeSignerChanged"

// ContractEventName returns the user-defined event name.
func (NodeRegistryNodeSignerChanged) ContractEventName() string {
	return NodeRegistryNodeSignerChangedEventName
}

// UnpackNodeSignerChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeSignerChanged(uint32 indexed node, address indexed oldSigner, address indexed newSigner, uint40 oldValidUntil)
func (nodeRegistry *NodeRegistry) UnpackNodeSignerChangedEvent(log *types.Log) (*NodeRegistryNodeSignerChanged, error) {
	event := "NodeSignerChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryNodeSignerChanged)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodeRegistryNodeSignerRevoked represents a NodeSignerRevoked event raised by the NodeRegistry contract.
type NodeRegistryNodeSignerRevoked struct {
	Node   uint32
	Signer common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const NodeRegistryNodeSignerRevokedEventName = "NodeSignerRevoked"

// ContractEventName returns the user-defined event name.
func (NodeRegistryNodeSignerRevoked) ContractEventName() string {
	return NodeRegistryNodeSignerRevokedEventName
}

// UnpackNodeSignerRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeSignerRevoked(uint32 indexed node, address indexed signer)
func (nodeRegistry *NodeRegistry) UnpackNodeSignerRevokedEvent(log *types.Log) (*NodeRegistryNodeSignerRevoked, error) {
	event := "NodeSignerRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryNodeSignerRevoked)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodeRegistryNodeSlashed represents a NodeSlashed event raised by the NodeRegistry contract.
type NodeRegistryNodeSlashed struct {
	Node   uint32
	Amount *big.Int
	Share  *big.Int
	Honest []common.Address
	Sunk   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const NodeRegistryNodeSlashedEventName = "NodeSlashed"

// ContractEventName returns the user-defined event name.
func (NodeRegistryNodeSlashed) ContractEventName() string {
	return NodeRegistryNodeSlashedEventName
}

// UnpackNodeSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeSlashed(uint32 indexed node, uint96 amount, uint96 share, address[] honest, uint96 sunk)
func (nodeRegistry *NodeRegistry) UnpackNodeSlashedEvent(log *types.Log) (*NodeRegistryNodeSlashed, error) {
	event := "NodeSlashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryNodeSlashed)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodeRegistryStakeAdded represents a StakeAdded event raised by the NodeRegistry contract.
type NodeRegistryStakeAdded struct {
	Node   uint32
	From   common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const NodeRegistryStakeAddedEventName = "StakeAdded"

// ContractEventName returns the user-defined event name.
func (NodeRegistryStakeAdded) ContractEventName() string {
	return NodeRegistryStakeAddedEventName
}

// UnpackStakeAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeAdded(uint32 indexed node, address indexed from, uint96 amount)
func (nodeRegistry *NodeRegistry) UnpackStakeAddedEvent(log *types.Log) (*NodeRegistryStakeAdded, error) {
	event := "StakeAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryStakeAdded)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (nodeRegistry *NodeRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["HonestPartTooLarge"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackHonestPartTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["NoCredit"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackNoCreditError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["NodeAlreadyExited"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackNodeAlreadyExitedError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["NodeNotExiting"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackNodeNotExitingError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["NodeUnknown"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackNodeUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["NotAdmitted"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackNotAdmittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["NotNodeOwner"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackNotNodeOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["NotSlasher"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackNotSlasherError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["SignerNotInGrace"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackSignerNotInGraceError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["SignerTaken"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackSignerTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["SignerZero"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackSignerZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["StakeLocked"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackStakeLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["StakeTooLow"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackStakeTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["StakeZero"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackStakeZeroError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// NodeRegistryHonestPartTooLarge represents a HonestPartTooLarge error raised by the NodeRegistry contract.
type NodeRegistryHonestPartTooLarge struct {
	HonestBps uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HonestPartTooLarge(uint16 honestBps)
func NodeRegistryHonestPartTooLargeErrorID() common.Hash {
	return common.HexToHash("0x5b6c1d73a7cb0fac7421f3f51870f1a949a7c38b7dfe82594c4da67c1ec03ae0")
}

// UnpackHonestPartTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HonestPartTooLarge(uint16 honestBps)
func (nodeRegistry *NodeRegistry) UnpackHonestPartTooLargeError(raw []byte) (*NodeRegistryHonestPartTooLarge, error) {
	out := new(NodeRegistryHonestPartTooLarge)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "HonestPartTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryNoCredit represents a NoCredit error raised by the NodeRegistry contract.
type NodeRegistryNoCredit struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCredit(address account)
func NodeRegistryNoCreditErrorID() common.Hash {
	return common.HexToHash("0x6385746fcefe8edde7204ab2688cf3a9703f55184b5a77e217814dada566d089")
}

// UnpackNoCreditError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCredit(address account)
func (nodeRegistry *NodeRegistry) UnpackNoCreditError(raw []byte) (*NodeRegistryNoCredit, error) {
	out := new(NodeRegistryNoCredit)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "NoCredit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryNodeAlreadyExited represents a NodeAlreadyExited error raised by the NodeRegistry contract.
type NodeRegistryNodeAlreadyExited struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NodeAlreadyExited(uint32 node)
func NodeRegistryNodeAlreadyExitedErrorID() common.Hash {
	return common.HexToHash("0x9e4f70a4f538f953b46b4fe6398f2dcfbff491122050648e45f9e28b30e2e700")
}

// UnpackNodeAlreadyExitedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NodeAlreadyExited(uint32 node)
func (nodeRegistry *NodeRegistry) UnpackNodeAlreadyExitedError(raw []byte) (*NodeRegistryNodeAlreadyExited, error) {
	out := new(NodeRegistryNodeAlreadyExited)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "NodeAlreadyExited", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryNodeNotExiting represents a NodeNotExiting error raised by the NodeRegistry contract.
type NodeRegistryNodeNotExiting struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NodeNotExiting(uint32 node)
func NodeRegistryNodeNotExitingErrorID() common.Hash {
	return common.HexToHash("0x8649aac293dd172d1e080ec24b3b603021c5903903620bb569e9196b3740f3ab")
}

// UnpackNodeNotExitingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NodeNotExiting(uint32 node)
func (nodeRegistry *NodeRegistry) UnpackNodeNotExitingError(raw []byte) (*NodeRegistryNodeNotExiting, error) {
	out := new(NodeRegistryNodeNotExiting)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "NodeNotExiting", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryNodeUnknown represents a NodeUnknown error raised by the NodeRegistry contract.
type NodeRegistryNodeUnknown struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NodeUnknown(uint32 node)
func NodeRegistryNodeUnknownErrorID() common.Hash {
	return common.HexToHash("0x9bbab462a17d3833faae59504d7724ad73a6bd03d152a5f95a138dd1d330adf2")
}

// UnpackNodeUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NodeUnknown(uint32 node)
func (nodeRegistry *NodeRegistry) UnpackNodeUnknownError(raw []byte) (*NodeRegistryNodeUnknown, error) {
	out := new(NodeRegistryNodeUnknown)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "NodeUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryNotAdmitted represents a NotAdmitted error raised by the NodeRegistry contract.
type NodeRegistryNotAdmitted struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAdmitted(address account)
func NodeRegistryNotAdmittedErrorID() common.Hash {
	return common.HexToHash("0xf9eb7453ab8744e4cb94d46ace41077884bf6f2444cf33296649fc80d1eeb578")
}

// UnpackNotAdmittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAdmitted(address account)
func (nodeRegistry *NodeRegistry) UnpackNotAdmittedError(raw []byte) (*NodeRegistryNotAdmitted, error) {
	out := new(NodeRegistryNotAdmitted)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "NotAdmitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryNotNodeOwner represents a NotNodeOwner error raised by the NodeRegistry contract.
type NodeRegistryNotNodeOwner struct {
	Node   uint32
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotNodeOwner(uint32 node, address caller)
func NodeRegistryNotNodeOwnerErrorID() common.Hash {
	return common.HexToHash("0x69edaef7ed963bfaade63e4763065a236a800f2a50dcfcd5409c05a1149ba6f7")
}

// UnpackNotNodeOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotNodeOwner(uint32 node, address caller)
func (nodeRegistry *NodeRegistry) UnpackNotNodeOwnerError(raw []byte) (*NodeRegistryNotNodeOwner, error) {
	out := new(NodeRegistryNotNodeOwner)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "NotNodeOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryNotSlasher represents a NotSlasher error raised by the NodeRegistry contract.
type NodeRegistryNotSlasher struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSlasher(address caller)
func NodeRegistryNotSlasherErrorID() common.Hash {
	return common.HexToHash("0x4bc0cd76e5ae33e138f3b6102c7a4d91ece10c34862bde6e59a763ba1571b395")
}

// UnpackNotSlasherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSlasher(address caller)
func (nodeRegistry *NodeRegistry) UnpackNotSlasherError(raw []byte) (*NodeRegistryNotSlasher, error) {
	out := new(NodeRegistryNotSlasher)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "NotSlasher", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistrySafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the NodeRegistry contract.
type NodeRegistrySafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func NodeRegistrySafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (nodeRegistry *NodeRegistry) UnpackSafeERC20FailedOperationError(raw []byte) (*NodeRegistrySafeERC20FailedOperation, error) {
	out := new(NodeRegistrySafeERC20FailedOperation)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistrySignerNotInGrace represents a SignerNotInGrace error raised by the NodeRegistry contract.
type NodeRegistrySignerNotInGrace struct {
	Node   uint32
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignerNotInGrace(uint32 node, address signer)
func NodeRegistrySignerNotInGraceErrorID() common.Hash {
	return common.HexToHash("0xfde5588f7cbd696e3d45dea1ee4043022e0fee85af8dfa0dca8d50ee853106e2")
}

// UnpackSignerNotInGraceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignerNotInGrace(uint32 node, address signer)
func (nodeRegistry *NodeRegistry) UnpackSignerNotInGraceError(raw []byte) (*NodeRegistrySignerNotInGrace, error) {
	out := new(NodeRegistrySignerNotInGrace)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "SignerNotInGrace", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistrySignerTaken represents a SignerTaken error raised by the NodeRegistry contract.
type NodeRegistrySignerTaken struct {
	Signer common.Address
	Node   uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignerTaken(address signer, uint32 node)
func NodeRegistrySignerTakenErrorID() common.Hash {
	return common.HexToHash("0x3899af827ac5bb7e91846f9a4c7165fe31f2d31655a3eab6a9e8c13ef2581af9")
}

// UnpackSignerTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignerTaken(address signer, uint32 node)
func (nodeRegistry *NodeRegistry) UnpackSignerTakenError(raw []byte) (*NodeRegistrySignerTaken, error) {
	out := new(NodeRegistrySignerTaken)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "SignerTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistrySignerZero represents a SignerZero error raised by the NodeRegistry contract.
type NodeRegistrySignerZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignerZero()
func NodeRegistrySignerZeroErrorID() common.Hash {
	return common.HexToHash("0x91302bd6666db005ccdc03377b70733436c1709524018a1d1e960d460f05ed34")
}

// UnpackSignerZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignerZero()
func (nodeRegistry *NodeRegistry) UnpackSignerZeroError(raw []byte) (*NodeRegistrySignerZero, error) {
	out := new(NodeRegistrySignerZero)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "SignerZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryStakeLocked represents a StakeLocked error raised by the NodeRegistry contract.
type NodeRegistryStakeLocked struct {
	Node       uint32
	ExitableAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeLocked(uint32 node, uint40 exitableAt)
func NodeRegistryStakeLockedErrorID() common.Hash {
	return common.HexToHash("0xcef6ae1117fa6fd128c95e86bf0f25f0b968441f6c365265d8b2c914d1940478")
}

// UnpackStakeLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeLocked(uint32 node, uint40 exitableAt)
func (nodeRegistry *NodeRegistry) UnpackStakeLockedError(raw []byte) (*NodeRegistryStakeLocked, error) {
	out := new(NodeRegistryStakeLocked)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "StakeLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryStakeTooLow represents a StakeTooLow error raised by the NodeRegistry contract.
type NodeRegistryStakeTooLow struct {
	Stake *big.Int
	Least *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeTooLow(uint96 stake, uint96 least)
func NodeRegistryStakeTooLowErrorID() common.Hash {
	return common.HexToHash("0x4436bf3b58c79e4b56197f981f65ccb6f14cb4a3d23e9e54f3b40321539eeedc")
}

// UnpackStakeTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeTooLow(uint96 stake, uint96 least)
func (nodeRegistry *NodeRegistry) UnpackStakeTooLowError(raw []byte) (*NodeRegistryStakeTooLow, error) {
	out := new(NodeRegistryStakeTooLow)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "StakeTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryStakeZero represents a StakeZero error raised by the NodeRegistry contract.
type NodeRegistryStakeZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeZero()
func NodeRegistryStakeZeroErrorID() common.Hash {
	return common.HexToHash("0xbcd6b390f608ff96cecc2bfe9a8c9becb7694b02629620af8f51e0b12eeb15be")
}

// UnpackStakeZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeZero()
func (nodeRegistry *NodeRegistry) UnpackStakeZeroError(raw []byte) (*NodeRegistryStakeZero, error) {
	out := new(NodeRegistryStakeZero)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "StakeZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardPoolMetaData contains all meta data concerning the RewardPool contract.
var RewardPoolMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractFluoroToken\",\"name\":\"token_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"models_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"studies_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"court_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"royaltyBps\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"emissionPerInstance\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"emissionMaxInstances\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"labelBonus\",\"type\":\"uint96\"},{\"internalType\":\"uint8\",\"name\":\"leastQuorum\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"leastFee\",\"type\":\"uint96\"}],\"internalType\":\"structIRewardPool.Params\",\"name\":\"params_\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"bondAdded\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"court\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contributor\",\"type\":\"address\"}],\"name\":\"creditLabel\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"bonus\",\"type\":\"uint96\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"emissionBudget\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"escrowAdded\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"vendor\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"escrowReturned\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"models\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"params\",\"outputs\":[{\"components\":[{\"internalType\":\"uint16\",\"name\":\"royaltyBps\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"emissionPerInstance\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"emissionMaxInstances\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"labelBonus\",\"type\":\"uint96\"},{\"internalType\":\"uint8\",\"name\":\"leastQuorum\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"leastFee\",\"type\":\"uint96\"}],\"internalType\":\"structIRewardPool.Params\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rates\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"royaltyBps\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"perInstance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxInstances\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"leastQuorum\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"leastFee\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"budget\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"emitted\",\"type\":\"uint256\"}],\"internalType\":\"structIRewardPool.Rates\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"royaltyBps\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"drawn\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"emitted\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"released\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structIRewardPool.Payment[]\",\"name\":\"payments\",\"type\":\"tuple[]\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"studies\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractFluoroToken\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totals\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"escrowed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"credited\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"bonded\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"funded\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"returned\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"emitted\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minted\",\"type\":\"uint256\"}],\"internalType\":\"structIRewardPool.Totals\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"emitted\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"}],\"name\":\"BudgetExceeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotCourt\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotModelRegistry\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotStudyRegistry\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"available\",\"type\":\"uint256\"}],\"name\":\"PaymentsUnbalanced\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"royaltyBps\",\"type\":\"uint16\"}],\"name\":\"RoyaltyTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"}]",
	ID:  "02b3dbef1e0443b9023353650e16f76dae",
	Bin: "0x6101e080604052346102f657806117f3803803809161001e8285610368565b83398101039061014082126102f65780516001600160a01b03811691908281036102f65761004e6020830161038b565b61005a6040840161038b565b9060c06100696060860161038b565b96607f1901126102f6576040519160c083016001600160401b038111848210176103545760405260808501519661ffff8816978881036102f65784526100b160a0870161039f565b916020850192835260c08701519363ffffffff851685036102f657604086019485526100df60e0890161039f565b96606087019788526101008901519860ff8a168a036102f65761012061010c9160808a019b8c520161039f565b9a60a088019b8c526127108111610342575060805260a05260c05260e052604051631aa93a7560e11b815295602087600481845afa968715610302575f9761030d575b506020600491604051928380926318160ddd60e01b82525afa908115610302575f916102cc575b5086039586116102b8576001600160601b0395861661010052915161ffff166101205290518416610140525163ffffffff1661016052518216610180525160ff166101a0529051166101c05260405161143f90816103b4823960805181818160f901528181610a8a01528181610af00152610e88015260a051818181610151015281816106b90152610de8015260c0518181816104e1015261070e015260e051818181610275015281816108e10152610f28015261010051818181610569015281816107af01528181610d4d015261118c015261012051818181610388015281816105200152610c500152610140518181816103b60152610c870152610160518181816103e40152610cb401526101805181818161041301526107d601526101a0518181816104400152610cdf01526101c0518181816104670152610d150152f35b634e487b7160e01b5f52601160045260245ffd5b90506020813d6020116102fa575b816102e760209383610368565b810103126102f657515f610176565b5f80fd5b3d91506102da565b6040513d5f823e3d90fd5b9096506020813d60201161033a575b8161032960209383610368565b810103126102f6575195602061014f565b3d915061031c565b633155d94960e21b5f5260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761035457604052565b51906001600160a01b03821682036102f657565b51906001600160601b03821682036102f65756fe6080806040526004361015610012575f80fd5b5f905f3560e01c908162971a3014610efe5750806326af457714610d9f57806343f48fbd14610be55780634e71d92d146109535780635c9fdfee146108b05780638ac76cfc146106dd5780639986df2c1461068c578063c038a38e1461058d578063c5ca738c14610544578063c63adb2b14610505578063c7f5a33e146104b4578063cff0ab961461032c578063d5d44d80146102e8578063e71a17691461020b578063f07a6abe146101205763fc0c546a146100cd575f80fd5b3461011d578060031936011261011d57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b503461011d57602060031936011261011d5761013a610f6f565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036101df576bffffffffffffffffffffffff6101d991166001547fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffffffffffffffffffff6101ca8482851661104b565b16911617600155600454610fe9565b60045580f35b6024827f834575fa00000000000000000000000000000000000000000000000000000000815233600452fd5b503461011d57608060031936011261011d5760643567ffffffffffffffff81116102e457366023820112156102e45780600401359067ffffffffffffffff82116102e0573660248360061b830101116102e05773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036102b4579060246102b192016044356024356004356110ba565b80f35b6024837fd9cc3b7800000000000000000000000000000000000000000000000000000000815233600452fd5b8280fd5b5080fd5b503461011d57602060031936011261011d57604060209173ffffffffffffffffffffffffffffffffffffffff61031c610f4c565b1681528083522054604051908152f35b503461011d578060031936011261011d5760a060405161034b8161102f565b828152826020820152826040820152826060820152826080820152015260c06040516103768161102f565b6bffffffffffffffffffffffff61ffff7f0000000000000000000000000000000000000000000000000000000000000000169182815260ff6020820191837f0000000000000000000000000000000000000000000000000000000000000000168352836040820163ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815263ffffffff6060840191837f00000000000000000000000000000000000000000000000000000000000000001683528360a06080870196887f00000000000000000000000000000000000000000000000000000000000000001688520197817f00000000000000000000000000000000000000000000000000000000000000001689526040519a8b52511660208a0152511660408801525116606086015251166080840152511660a0820152f35b503461011d578060031936011261011d57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461011d578060031936011261011d57602060405161ffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461011d578060031936011261011d5760206040516bffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461011d578060031936011261011d5760e06040516105ac81611012565b8281528260208201528260408201528260608201528260808201528260a08201528260c082015201526101006001546fffffffffffffffffffffffffffffffff8116906003549060045460055460065491600254946040519461060e86611012565b878652602086019060801c815260408601918252606086019283526080860193845260a0860194855260e060c08701966fffffffffffffffffffffffffffffffff89168852019660801c87526040519788525160208801525160408701525160608601525160808501525160a08401525160c08301525160e0820152f35b503461011d578060031936011261011d57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461011d57602060031936011261011d576106f7610f4c565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361088457604060209273ffffffffffffffffffffffffffffffffffffffff600254936fffffffffffffffffffffffffffffffff8516947fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffffffffffffffffffff61080c6bffffffffffffffffffffffff6107d48a827f000000000000000000000000000000000000000000000000000000000000000016610f8a565b7f000000000000000000000000000000000000000000000000000000000000000090848116838316101561087b57505b16809961104b565b169116176002556001546fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff00000000000000000000000000000000610855888460801c61104b565b60801b1691161760015516815280845220610871828254610fe9565b9055604051908152f35b82915016610804565b6024827fd11a8d1500000000000000000000000000000000000000000000000000000000815233600452fd5b503461011d57602060031936011261011d576108ca610f6f565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610927576bffffffffffffffffffffffff6109219116600354610fe9565b60035580f35b6024827fd9cc3b7800000000000000000000000000000000000000000000000000000000815233600452fd5b5034610bb5575f600319360112610bb55761096c611301565b335f525f60205260405f20548015610bb957335f525f6020525f60408120556001546fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff000000000000000000000000000000006109cf8285168460801c610f8a565b60801b169116176001556109e581600654610fe9565b6006556fffffffffffffffffffffffffffffffff6002548181167fffffffffffffffffffffffffffffffff00000000000000000000000000000000610a2d8360801c83610f8a565b9260801b16176002556040518381527fd8138f8a3f377c5259ca548e70e4c2de94f129f5a11036a15b69513cba2b426a60203392a2169182610ad9575b60209250610aaf823373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016611375565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001692833b15610bb5575f936044859260405196879384927f40c10f1900000000000000000000000000000000000000000000000000000000845230600485015260248401525af18015610baa5715610a6a575067ffffffffffffffff8211610b7d576020916040525f610a6a565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040513d5f823e3d90fd5b5f80fd5b7f64ab3466000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610bb5575f600319360112610bb5575f60c0604051610c0481610ff6565b8281528260208201528260408201528260608201528260808201528260a0820152015260e06fffffffffffffffffffffffffffffffff6002541660405190610c4b82610ff6565b61ffff7f00000000000000000000000000000000000000000000000000000000000000001691828152602081016bffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681526040820163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152606083019060ff7f000000000000000000000000000000000000000000000000000000000000000016825260808401926bffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016845260c060a08601956bffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168752019586526040519687525160208701525160408601525160608501525160808401525160a08301525160c0820152f35b34610bb5576040600319360112610bb557610db8610f4c565b6024356bffffffffffffffffffffffff8116809103610bb55773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610ed257610ead91610e1a611301565b6001547fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffffffffffffffffffff610e5b85828516610f8a565b16911617600155610e6e82600554610fe9565b60055573ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016611375565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b7f834575fa000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610bb5575f600319360112610bb55760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b6004359073ffffffffffffffffffffffffffffffffffffffff82168203610bb557565b600435906bffffffffffffffffffffffff82168203610bb557565b906fffffffffffffffffffffffffffffffff809116911603906fffffffffffffffffffffffffffffffff8211610fbc57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b91908201809211610fbc57565b60e0810190811067ffffffffffffffff821117610b7d57604052565b610100810190811067ffffffffffffffff821117610b7d57604052565b60c0810190811067ffffffffffffffff821117610b7d57604052565b906fffffffffffffffffffffffffffffffff809116911601906fffffffffffffffffffffffffffffffff8211610fbc57565b919081101561108d5760061b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b909391925f925f915b818310611287575050506110e0836110db8684610fe9565b610fe9565b820361124a577fffffffffffffffffffffffffffffffff000000000000000000000000000000006111396fffffffffffffffffffffffffffffffff928361112e816001549316828416610f8a565b95169060801c61104b565b60801b1691161760015580611234575b50801561123157600254906fffffffffffffffffffffffffffffffff8216906fffffffffffffffffffffffffffffffff6111b1836bffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016610f8a565b1680821161120257506111f97fffffffffffffffffffffffffffffffff00000000000000000000000000000000926fffffffffffffffffffffffffffffffff8093169061104b565b16911617600255565b907f29a8b5f0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50565b600354908103908111610fbc576003555f611149565b826110db8561125893610fe9565b907f950a288e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b909193602061129786858561107d565b013580156112f7576112aa86858561107d565b359073ffffffffffffffffffffffffffffffffffffffff8216809203610bb5576001926112ed925f525f60205260405f206112e6838254610fe9565b9055610fe9565b945b0191906110c3565b50936001906112ef565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c61134d5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b9173ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f511482161561141e575b604052156113dc5750565b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b90600181151661143657823b15153d151616906113d1565b503d5f823e3d90fd",
}

// RewardPool is an auto generated Go binding around an Ethereum contract.
type RewardPool struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RewardPool) GetABI() abi.ABI {
	return c.abi
}

// NewRewardPool creates a new instance of RewardPool.
func NewRewardPool() *RewardPool {
	parsed, err := RewardPoolMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RewardPool{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RewardPool) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_, address models_, address studies_, address court_, (uint16,uint96,uint32,uint96,uint8,uint96) params_) returns()
func (rewardPool *RewardPool) PackConstructor(token_ common.Address, models_ common.Address, studies_ common.Address, court_ common.Address, params_ IRewardPoolParams) []byte {
	enc, err := rewardPool.abi.Pack("", token_, models_, studies_, court_, params_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBondAdded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c9fdfee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondAdded(uint96 amount) returns()
func (rewardPool *RewardPool) PackBondAdded(amount *big.Int) []byte {
	enc, err := rewardPool.abi.Pack("bondAdded", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondAdded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c9fdfee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondAdded(uint96 amount) returns()
func (rewardPool *RewardPool) TryPackBondAdded(amount *big.Int) ([]byte, error) {
	return rewardPool.abi.Pack("bondAdded", amount)
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e71d92d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim() returns(uint256 amount)
func (rewardPool *RewardPool) PackClaim() []byte {
	enc, err := rewardPool.abi.Pack("claim")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e71d92d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim() returns(uint256 amount)
func (rewardPool *RewardPool) TryPackClaim() ([]byte, error) {
	return rewardPool.abi.Pack("claim")
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4e71d92d.
//
// Solidity: function claim() returns(uint256 amount)
func (rewardPool *RewardPool) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := rewardPool.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCourt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00971a30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function court() view returns(address)
func (rewardPool *RewardPool) PackCourt() []byte {
	enc, err := rewardPool.abi.Pack("court")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCourt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00971a30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function court() view returns(address)
func (rewardPool *RewardPool) TryPackCourt() ([]byte, error) {
	return rewardPool.abi.Pack("court")
}

// UnpackCourt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00971a30.
//
// Solidity: function court() view returns(address)
func (rewardPool *RewardPool) UnpackCourt(data []byte) (common.Address, error) {
	out, err := rewardPool.abi.Unpack("court", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d44d80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credit(address account) view returns(uint256)
func (rewardPool *RewardPool) PackCredit(account common.Address) []byte {
	enc, err := rewardPool.abi.Pack("credit", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d44d80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function credit(address account) view returns(uint256)
func (rewardPool *RewardPool) TryPackCredit(account common.Address) ([]byte, error) {
	return rewardPool.abi.Pack("credit", account)
}

// UnpackCredit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5d44d80.
//
// Solidity: function credit(address account) view returns(uint256)
func (rewardPool *RewardPool) UnpackCredit(data []byte) (*big.Int, error) {
	out, err := rewardPool.abi.Unpack("credit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCreditLabel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ac76cfc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditLabel(address contributor) returns(uint96 bonus)
func (rewardPool *RewardPool) PackCreditLabel(contributor common.Address) []byte {
	enc, err := rewardPool.abi.Pack("creditLabel", contributor)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreditLabel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ac76cfc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creditLabel(address contributor) returns(uint96 bonus)
func (rewardPool *RewardPool) TryPackCreditLabel(contributor common.Address) ([]byte, error) {
	return rewardPool.abi.Pack("creditLabel", contributor)
}

// UnpackCreditLabel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ac76cfc.
//
// Solidity: function creditLabel(address contributor) returns(uint96 bonus)
func (rewardPool *RewardPool) UnpackCreditLabel(data []byte) (*big.Int, error) {
	out, err := rewardPool.abi.Unpack("creditLabel", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEmissionBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5ca738c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function emissionBudget() view returns(uint96)
func (rewardPool *RewardPool) PackEmissionBudget() []byte {
	enc, err := rewardPool.abi.Pack("emissionBudget")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEmissionBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5ca738c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function emissionBudget() view returns(uint96)
func (rewardPool *RewardPool) TryPackEmissionBudget() ([]byte, error) {
	return rewardPool.abi.Pack("emissionBudget")
}

// UnpackEmissionBudget is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc5ca738c.
//
// Solidity: function emissionBudget() view returns(uint96)
func (rewardPool *RewardPool) UnpackEmissionBudget(data []byte) (*big.Int, error) {
	out, err := rewardPool.abi.Unpack("emissionBudget", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEscrowAdded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf07a6abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrowAdded(uint96 amount) returns()
func (rewardPool *RewardPool) PackEscrowAdded(amount *big.Int) []byte {
	enc, err := rewardPool.abi.Pack("escrowAdded", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrowAdded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf07a6abe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrowAdded(uint96 amount) returns()
func (rewardPool *RewardPool) TryPackEscrowAdded(amount *big.Int) ([]byte, error) {
	return rewardPool.abi.Pack("escrowAdded", amount)
}

// PackEscrowReturned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26af4577.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrowReturned(address vendor, uint96 amount) returns()
func (rewardPool *RewardPool) PackEscrowReturned(vendor common.Address, amount *big.Int) []byte {
	enc, err := rewardPool.abi.Pack("escrowReturned", vendor, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrowReturned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26af4577.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrowReturned(address vendor, uint96 amount) returns()
func (rewardPool *RewardPool) TryPackEscrowReturned(vendor common.Address, amount *big.Int) ([]byte, error) {
	return rewardPool.abi.Pack("escrowReturned", vendor, amount)
}

// PackModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9986df2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function models() view returns(address)
func (rewardPool *RewardPool) PackModels() []byte {
	enc, err := rewardPool.abi.Pack("models")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9986df2c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function models() view returns(address)
func (rewardPool *RewardPool) TryPackModels() ([]byte, error) {
	return rewardPool.abi.Pack("models")
}

// UnpackModels is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9986df2c.
//
// Solidity: function models() view returns(address)
func (rewardPool *RewardPool) UnpackModels(data []byte) (common.Address, error) {
	out, err := rewardPool.abi.Unpack("models", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcff0ab96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function params() view returns((uint16,uint96,uint32,uint96,uint8,uint96))
func (rewardPool *RewardPool) PackParams() []byte {
	enc, err := rewardPool.abi.Pack("params")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcff0ab96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function params() view returns((uint16,uint96,uint32,uint96,uint8,uint96))
func (rewardPool *RewardPool) TryPackParams() ([]byte, error) {
	return rewardPool.abi.Pack("params")
}

// UnpackParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcff0ab96.
//
// Solidity: function params() view returns((uint16,uint96,uint32,uint96,uint8,uint96))
func (rewardPool *RewardPool) UnpackParams(data []byte) (IRewardPoolParams, error) {
	out, err := rewardPool.abi.Unpack("params", data)
	if err != nil {
		return *new(IRewardPoolParams), err
	}
	out0 := *abi.ConvertType(out[0], new(IRewardPoolParams)).(*IRewardPoolParams)
	return out0, nil
}

// PackRates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43f48fbd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rates() view returns((uint256,uint256,uint256,uint256,uint256,uint256,uint256))
func (rewardPool *RewardPool) PackRates() []byte {
	enc, err := rewardPool.abi.Pack("rates")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43f48fbd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rates() view returns((uint256,uint256,uint256,uint256,uint256,uint256,uint256))
func (rewardPool *RewardPool) TryPackRates() ([]byte, error) {
	return rewardPool.abi.Pack("rates")
}

// UnpackRates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43f48fbd.
//
// Solidity: function rates() view returns((uint256,uint256,uint256,uint256,uint256,uint256,uint256))
func (rewardPool *RewardPool) UnpackRates(data []byte) (IRewardPoolRates, error) {
	out, err := rewardPool.abi.Unpack("rates", data)
	if err != nil {
		return *new(IRewardPoolRates), err
	}
	out0 := *abi.ConvertType(out[0], new(IRewardPoolRates)).(*IRewardPoolRates)
	return out0, nil
}

// PackRoyaltyBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc63adb2b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function royaltyBps() view returns(uint16)
func (rewardPool *RewardPool) PackRoyaltyBps() []byte {
	enc, err := rewardPool.abi.Pack("royaltyBps")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoyaltyBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc63adb2b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function royaltyBps() view returns(uint16)
func (rewardPool *RewardPool) TryPackRoyaltyBps() ([]byte, error) {
	return rewardPool.abi.Pack("royaltyBps")
}

// UnpackRoyaltyBps is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc63adb2b.
//
// Solidity: function royaltyBps() view returns(uint16)
func (rewardPool *RewardPool) UnpackRoyaltyBps(data []byte) (uint16, error) {
	out, err := rewardPool.abi.Unpack("royaltyBps", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe71a1769.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(uint256 drawn, uint256 emitted, uint256 released, (address,uint256)[] payments) returns()
func (rewardPool *RewardPool) PackSettle(drawn *big.Int, emitted *big.Int, released *big.Int, payments []IRewardPoolPayment) []byte {
	enc, err := rewardPool.abi.Pack("settle", drawn, emitted, released, payments)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe71a1769.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(uint256 drawn, uint256 emitted, uint256 released, (address,uint256)[] payments) returns()
func (rewardPool *RewardPool) TryPackSettle(drawn *big.Int, emitted *big.Int, released *big.Int, payments []IRewardPoolPayment) ([]byte, error) {
	return rewardPool.abi.Pack("settle", drawn, emitted, released, payments)
}

// PackStudies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7f5a33e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function studies() view returns(address)
func (rewardPool *RewardPool) PackStudies() []byte {
	enc, err := rewardPool.abi.Pack("studies")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStudies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7f5a33e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function studies() view returns(address)
func (rewardPool *RewardPool) TryPackStudies() ([]byte, error) {
	return rewardPool.abi.Pack("studies")
}

// UnpackStudies is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7f5a33e.
//
// Solidity: function studies() view returns(address)
func (rewardPool *RewardPool) UnpackStudies(data []byte) (common.Address, error) {
	out, err := rewardPool.abi.Unpack("studies", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (rewardPool *RewardPool) PackToken() []byte {
	enc, err := rewardPool.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (rewardPool *RewardPool) TryPackToken() ([]byte, error) {
	return rewardPool.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (rewardPool *RewardPool) UnpackToken(data []byte) (common.Address, error) {
	out, err := rewardPool.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTotals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc038a38e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totals() view returns((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256))
func (rewardPool *RewardPool) PackTotals() []byte {
	enc, err := rewardPool.abi.Pack("totals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc038a38e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totals() view returns((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256))
func (rewardPool *RewardPool) TryPackTotals() ([]byte, error) {
	return rewardPool.abi.Pack("totals")
}

// UnpackTotals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc038a38e.
//
// Solidity: function totals() view returns((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256))
func (rewardPool *RewardPool) UnpackTotals(data []byte) (IRewardPoolTotals, error) {
	out, err := rewardPool.abi.Unpack("totals", data)
	if err != nil {
		return *new(IRewardPoolTotals), err
	}
	out0 := *abi.ConvertType(out[0], new(IRewardPoolTotals)).(*IRewardPoolTotals)
	return out0, nil
}

// RewardPoolClaimed represents a Claimed event raised by the RewardPool contract.
type RewardPoolClaimed struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const RewardPoolClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (RewardPoolClaimed) ContractEventName() string {
	return RewardPoolClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(address indexed account, uint256 amount)
func (rewardPool *RewardPool) UnpackClaimedEvent(log *types.Log) (*RewardPoolClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardPoolClaimed)
	if len(log.Data) > 0 {
		if err := rewardPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardPool.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (rewardPool *RewardPool) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], rewardPool.abi.Errors["BudgetExceeded"].ID.Bytes()[:4]) {
		return rewardPool.UnpackBudgetExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardPool.abi.Errors["NotCourt"].ID.Bytes()[:4]) {
		return rewardPool.UnpackNotCourtError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardPool.abi.Errors["NotModelRegistry"].ID.Bytes()[:4]) {
		return rewardPool.UnpackNotModelRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardPool.abi.Errors["NotStudyRegistry"].ID.Bytes()[:4]) {
		return rewardPool.UnpackNotStudyRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardPool.abi.Errors["NothingToClaim"].ID.Bytes()[:4]) {
		return rewardPool.UnpackNothingToClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardPool.abi.Errors["PaymentsUnbalanced"].ID.Bytes()[:4]) {
		return rewardPool.UnpackPaymentsUnbalancedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardPool.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return rewardPool.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardPool.abi.Errors["RoyaltyTooLarge"].ID.Bytes()[:4]) {
		return rewardPool.UnpackRoyaltyTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardPool.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return rewardPool.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RewardPoolBudgetExceeded represents a BudgetExceeded error raised by the RewardPool contract.
type RewardPoolBudgetExceeded struct {
	Emitted *big.Int
	Left    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BudgetExceeded(uint256 emitted, uint256 left)
func RewardPoolBudgetExceededErrorID() common.Hash {
	return common.HexToHash("0x29a8b5f0b76c21efab93aa687310d14a2166d3130ea90e840200e14e21d0863c")
}

// UnpackBudgetExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BudgetExceeded(uint256 emitted, uint256 left)
func (rewardPool *RewardPool) UnpackBudgetExceededError(raw []byte) (*RewardPoolBudgetExceeded, error) {
	out := new(RewardPoolBudgetExceeded)
	if err := rewardPool.abi.UnpackIntoInterface(out, "BudgetExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardPoolNotCourt represents a NotCourt error raised by the RewardPool contract.
type RewardPoolNotCourt struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCourt(address caller)
func RewardPoolNotCourtErrorID() common.Hash {
	return common.HexToHash("0xd9cc3b78d4927b11fe4cc708814c5eba9461c875ffca36a0b3c46c815d8e855d")
}

// UnpackNotCourtError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCourt(address caller)
func (rewardPool *RewardPool) UnpackNotCourtError(raw []byte) (*RewardPoolNotCourt, error) {
	out := new(RewardPoolNotCourt)
	if err := rewardPool.abi.UnpackIntoInterface(out, "NotCourt", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardPoolNotModelRegistry represents a NotModelRegistry error raised by the RewardPool contract.
type RewardPoolNotModelRegistry struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotModelRegistry(address caller)
func RewardPoolNotModelRegistryErrorID() common.Hash {
	return common.HexToHash("0x834575facd9f318c8ffafec263401d442e279de65b7ac7563f81fca5409b56b1")
}

// UnpackNotModelRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotModelRegistry(address caller)
func (rewardPool *RewardPool) UnpackNotModelRegistryError(raw []byte) (*RewardPoolNotModelRegistry, error) {
	out := new(RewardPoolNotModelRegistry)
	if err := rewardPool.abi.UnpackIntoInterface(out, "NotModelRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardPoolNotStudyRegistry represents a NotStudyRegistry error raised by the RewardPool contract.
type RewardPoolNotStudyRegistry struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotStudyRegistry(address caller)
func RewardPoolNotStudyRegistryErrorID() common.Hash {
	return common.HexToHash("0xd11a8d153b2bff4591cd2d47c08fc2967261263c658d12534313bef2837a3bf6")
}

// UnpackNotStudyRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotStudyRegistry(address caller)
func (rewardPool *RewardPool) UnpackNotStudyRegistryError(raw []byte) (*RewardPoolNotStudyRegistry, error) {
	out := new(RewardPoolNotStudyRegistry)
	if err := rewardPool.abi.UnpackIntoInterface(out, "NotStudyRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardPoolNothingToClaim represents a NothingToClaim error raised by the RewardPool contract.
type RewardPoolNothingToClaim struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToClaim(address account)
func RewardPoolNothingToClaimErrorID() common.Hash {
	return common.HexToHash("0x64ab34663471cdf42e0c6b384f4d5a5ab07a23c81e7ddc69a6fbb3a660346f9a")
}

// UnpackNothingToClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToClaim(address account)
func (rewardPool *RewardPool) UnpackNothingToClaimError(raw []byte) (*RewardPoolNothingToClaim, error) {
	out := new(RewardPoolNothingToClaim)
	if err := rewardPool.abi.UnpackIntoInterface(out, "NothingToClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardPoolPaymentsUnbalanced represents a PaymentsUnbalanced error raised by the RewardPool contract.
type RewardPoolPaymentsUnbalanced struct {
	Paid      *big.Int
	Available *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentsUnbalanced(uint256 paid, uint256 available)
func RewardPoolPaymentsUnbalancedErrorID() common.Hash {
	return common.HexToHash("0x950a288e32539554d03ab1b10ddbe5e022f736bf38b5d37cb372e4151d9dac23")
}

// UnpackPaymentsUnbalancedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentsUnbalanced(uint256 paid, uint256 available)
func (rewardPool *RewardPool) UnpackPaymentsUnbalancedError(raw []byte) (*RewardPoolPaymentsUnbalanced, error) {
	out := new(RewardPoolPaymentsUnbalanced)
	if err := rewardPool.abi.UnpackIntoInterface(out, "PaymentsUnbalanced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardPoolReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the RewardPool contract.
type RewardPoolReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func RewardPoolReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (rewardPool *RewardPool) UnpackReentrancyGuardReentrantCallError(raw []byte) (*RewardPoolReentrancyGuardReentrantCall, error) {
	out := new(RewardPoolReentrancyGuardReentrantCall)
	if err := rewardPool.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardPoolRoyaltyTooLarge represents a RoyaltyTooLarge error raised by the RewardPool contract.
type RewardPoolRoyaltyTooLarge struct {
	RoyaltyBps uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoyaltyTooLarge(uint16 royaltyBps)
func RewardPoolRoyaltyTooLargeErrorID() common.Hash {
	return common.HexToHash("0xc55765246e1a77fba9fba42f0d4ab6ce21ce0465b7eb6176b8f234bc4dafed07")
}

// UnpackRoyaltyTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoyaltyTooLarge(uint16 royaltyBps)
func (rewardPool *RewardPool) UnpackRoyaltyTooLargeError(raw []byte) (*RewardPoolRoyaltyTooLarge, error) {
	out := new(RewardPoolRoyaltyTooLarge)
	if err := rewardPool.abi.UnpackIntoInterface(out, "RoyaltyTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardPoolSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the RewardPool contract.
type RewardPoolSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func RewardPoolSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (rewardPool *RewardPool) UnpackSafeERC20FailedOperationError(raw []byte) (*RewardPoolSafeERC20FailedOperation, error) {
	out := new(RewardPoolSafeERC20FailedOperation)
	if err := rewardPool.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryMetaData contains all meta data concerning the StudyRegistry contract.
var StudyRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"ledger_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"court_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"pool_\",\"type\":\"address\"},{\"internalType\":\"contractIAccessManager\",\"name\":\"governance_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"period\",\"type\":\"uint40\"}],\"internalType\":\"structIStudyRegistry.LabelWindow\",\"name\":\"window\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"MAX_LABEL_BYTES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"announce\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"court\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"governance\",\"outputs\":[{\"internalType\":\"contractIAccessManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"grantee\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"keyCid\",\"type\":\"bytes32\"}],\"name\":\"grant\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"slots\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"words\",\"type\":\"uint256[]\"}],\"name\":\"judge\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"judgements\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"label\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"labelCommitmentOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"labelTimes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"opens\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"closes\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"labelWindow\",\"outputs\":[{\"components\":[{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"period\",\"type\":\"uint40\"}],\"internalType\":\"structIStudyRegistry.LabelWindow\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ledger\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pool\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"cid\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"modality\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"instanceCount\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"labelCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"consentScopes\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"consentExpires\",\"type\":\"uint64\"}],\"internalType\":\"structIStudyRegistry.Registration\",\"name\":\"registration\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"cid\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"contributor\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"registrationCommitment\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"label\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"revealLabel\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"bonus\",\"type\":\"uint96\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"grantee\",\"type\":\"address\"}],\"name\":\"revoke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"study\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"cid\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"contributor\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"modality\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"instanceCount\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"consentScopes\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"consentExpires\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"withdrawn\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"accepted\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"rejected\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"labelCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"labelRevealed\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"earning\",\"type\":\"bool\"}],\"internalType\":\"structIStudyRegistry.Study\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"studyCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"studyIds\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"wordOf\",\"outputs\":[{\"internalType\":\"StudyWord\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"studyIds_\",\"type\":\"bytes32[]\"}],\"name\":\"wordsOf\",\"outputs\":[{\"internalType\":\"StudyWord[]\",\"name\":\"\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contributor\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"label\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"bonus\",\"type\":\"uint96\"}],\"name\":\"LabelRevealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contributor\",\"type\":\"address\"}],\"name\":\"RegistrationAnnounced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"grantee\",\"type\":\"address\"}],\"name\":\"StudyGrantRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"grantee\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"keyCid\",\"type\":\"bytes32\"}],\"name\":\"StudyGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contributor\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"cid\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"modality\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"instanceCount\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"labelCommitment\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"consentScopes\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"consentExpires\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"earning\",\"type\":\"bool\"}],\"name\":\"StudyRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contributor\",\"type\":\"address\"}],\"name\":\"StudyWithdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"AlreadyAnnounced\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"consentExpires\",\"type\":\"uint64\"}],\"name\":\"ConsentExpiryInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"consentScopes\",\"type\":\"uint8\"}],\"name\":\"ConsentScopesInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GranteeZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"instanceCount\",\"type\":\"uint32\"}],\"name\":\"InstanceCountInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"LabelAlreadyRevealed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"LabelMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"LabelSizeInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"opens\",\"type\":\"uint256\"}],\"name\":\"LabelTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"closed\",\"type\":\"uint256\"}],\"name\":\"LabelTooLate\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"LabelWithoutEvaluation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"modality\",\"type\":\"uint8\"}],\"name\":\"ModalityInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"NoLabelCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotContributor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotCourt\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"RegistrationNotAnnounced\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"contributor\",\"type\":\"address\"}],\"name\":\"StudyAlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"StudyAlreadyWithdrawn\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"StudyIncomplete\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"StudyUnknown\",\"type\":\"error\"}]",
	ID:  "38d0efd9fb4ecd39e85cdd611aa063add0",
	Bin: "0x6101406040523461017857604051611ef138819003601f8101601f191683016001600160401b038111848210176101645783928291604052833981010360c081126101785761004d8261017c565b9061005a6020840161017c565b906100676040850161017c565b606085015190916001600160a01b038216820361017857604090607f1901126101785760408051908101939092906001600160401b03851184861017610164576100cc60a064ffffffffff9889976040526100c460808201610190565b875201610190565b956020850196875260805260a05260c05260e052511661010052511661012052604051611d4e90816101a3823960805181818161079d015281816112a301526114e8015260a051818181610ef801526117b7015260c0518181816111420152611707015260e05181818161091f01526114980152610100518181816104c701526119bc0152610120518181816104ef01526119ee0152f35b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b51906001600160a01b038216820361017857565b519064ffffffffff821682036101785756fe6080806040526004361015610012575f80fd5b5f3560e01c908162971a301461178d5750806305528a821461174757806306270d4d1461172b57806316f0115b146116db57806325765f6e1461157c57806337fd2262146115525780633c6fd0a21461152857806344b64d641461150c57806356397c35146114bc5780635aa6e6751461146c5780636056969b146113d25780638097f15714610f8257806389f02a8f14610e8c5780638e19899e14610e215780638f87d508146106415780639d12b28a146105a8578063b61a4d6014610582578063bc126da31461051f578063cbe8c3361461048b578063e0baed8b14610191578063e455fa5a146101745763efd8871a1461010d575f80fd5b346101705760406003193601126101705760043573ffffffffffffffffffffffffffffffffffffffff61013e6117db565b61014783611cbe565b5016907f740eb430359c3a90050f0107b7ae6ce06d4adaf23feeed266725bb77af7ea37e5f80a3005b5f80fd5b34610170575f600319360112610170576020600154604051908152f35b34610170576020600319360112610170576004355f6101a06040516101b5816118a3565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152826101208201528261014082015282610160820152826101808201520152805f525f60205260405f209081549081156104605750806001830154600384015460281c64ffffffffff16938260b81c63ffffffff16916102748460bf81901c6301ffffff165f9081526002602052604090205460b79190911c6401fffffffe169060fe600392161c1690565b6301ffffff60bf86901c165f90815260026020526040902054600191909114919060fe60b787901c161c600316600214926002015493604051916102b7836118a3565b808352602083019873ffffffffffffffffffffffffffffffffffffffff88168a52604084018860f41c601f168152606085018960a01c62ffffff16815260808601918a60f01c600f16835260a0870193845260c08701947f02000000000000000000000000000000000000000000000000000000000000008c161515865260e088019687526101008801978c60d81c62ffffff1689526101208101998a5261014081019a8b5261016081019b8c5261018081019c7f10000000000000000000000000000000000000000000000000000000000000001615158d526101a0019c7f80000000000000000000000000000000000000000000000000000000000000001615158d526040519d8e9182525173ffffffffffffffffffffffffffffffffffffffff1690602001525160ff1660408d01525163ffffffff1660608c01525160ff1660808b01525167ffffffffffffffff1660a08a015251151560c08901525163ffffffff1660e08801525163ffffffff16610100870152511515610120860152511515610140850152516101608401525115156101808301525115156101a08201526101c090f35b7f4fdb35a2000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610170575f600319360112610170575f60206040516104aa81611887565b8281520152604080516104bc81611887565b64ffffffffff6020817f0000000000000000000000000000000000000000000000000000000000000000169283815201817f0000000000000000000000000000000000000000000000000000000000000000168152835192835251166020820152f35b346101705760406003193601126101705761053e602435600435611be9565b6040518091602082016020835281518091526020604084019201905f5b818110610569575050500390f35b825184528594506020938401939092019160010161055b565b346101705760206003193601126101705760206105a0600435611ae3565b604051908152f35b346101705760606003193601126101705760043573ffffffffffffffffffffffffffffffffffffffff6105d96117db565b6105e283611b63565b5016908115610619577f0d81d54d8bf1b0fb3afb79b68beebd6f2a008115e8e1384bd7134c75b56a481160206040516044358152a3005b7f37025918000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461017057600319360161010081126101705760e0136101705760043580158015610e17575b610def5760ff610675611aac565b16158015610ddb575b610da55763ffffffff61068f611a99565b1680158015610d99575b610d6e5750600f60ff6106aa611abc565b1611610d385767ffffffffffffffff6106c1611acc565b1680151580610d20575b610cf557506084358015908115908180610ce3575b610cbb57602435926106f660e435338688611901565b90335f52600360205260405f20825f5260205260405f20548015908115610cb1575b50610c8557855f525f60205260405f2091825480610c3f5750335f52600360205260405f20905f526020525f6040812055846001830155610757611a99565b6001546040517f900cf0cf00000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610b66575f91610c0d575b506107d6611abc565b916107df611aac565b9367ffffffffffffffff6107f1611acc565b1615610b715777ffffffff00000000000000000000000000000000000000007affffffff00000000000000000000000000000000000000000000007dffffff0000000000000000000000000000000000000000000000000000007eff0000000000000000000000000000000000000000000000000000000000007f0ff00000000000000000000000000000000000000000000000000000000000007f2000000000000000000000000000000000000000000000000000000000000000995b60f41b169760f01b169560d81b169360b81b169160a01b163317171717171793604051947fd1f856ee00000000000000000000000000000000000000000000000000000000865260048087015233602487015260408660448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa958615610b66575f96610b19575b5081908615610b14577f8000000000000000000000000000000000000000000000000000000000000000175b8455610b09575b90610aef575b610a9d575b506001549168010000000000000000831015610a705760018301600155600154831015610a43578460ff9360015f5260205f20015567ffffffffffffffff6109d3611aac565b92846109dd611a99565b916109e6611abc565b9063ffffffff6109f4611acc565b946040519a8b521660208a01526040890152166060870152166080850152151560a084015216917faf450d33524bfe2fec3378dfb8f2a45b352aa05636fca9205c54c63d6519449560c03393a4005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b600301805469ffffffffff0000000000610ab5611acc565b60281b16907fffffffffffffffffffffffffffffffffffffffffffff0000000000000000000064ffffffffff42169116171790558461098d565b5067ffffffffffffffff610b01611acc565b161515610988565b836002840155610982565b61097b565b9095506040813d604011610b5e575b81610b35604093836118c0565b81010312610170576020610b4882611a7c565b91015163ffffffff81160361017057948161094f565b3d9150610b28565b6040513d5f823e3d90fd5b77ffffffff00000000000000000000000000000000000000007affffffff00000000000000000000000000000000000000000000007dffffff0000000000000000000000000000000000000000000000000000007eff0000000000000000000000000000000000000000000000000000000000007f0ff00000000000000000000000000000000000000000000000000000000000005f996108af565b90506020813d602011610c37575b81610c28602093836118c0565b810103126101705751896107cd565b3d9150610c1b565b73ffffffffffffffffffffffffffffffffffffffff90887f660197d4000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b507fa170d2d7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9050431487610718565b7f357ec46d000000000000000000000000000000000000000000000000000000005f5260045ffd5b506002610cee611abc565b16156106e0565b7ffb6845c3000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5042811115806106cb575064ffffffffff81116106cb565b60ff610d42611abc565b7fbe8849ba000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b7f6cb3b2ea000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5062ffffff8111610699565b60ff610daf611aac565b7f6ea81d0e000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b50601f60ff610de8611aac565b161161067e565b7f0faa3b70000000000000000000000000000000000000000000000000000000005f5260045ffd5b5060243515610667565b3461017057602060031936011261017057600435610e3e81611b63565b7f0200000000000000000000000000000000000000000000000000000000000000815417905533907f18e7fcc8c8ab9369be9bd9a802ccf1fc393c5878314b389294d144c8703b493a5f80a3005b346101705760406003193601126101705760043567ffffffffffffffff811161017057610ebd9036906004016117fe565b9060243567ffffffffffffffff811161017057610ede9036906004016117fe565b73ffffffffffffffffffffffffffffffffffffffff9291927f0000000000000000000000000000000000000000000000000000000000000000163303610f56575f5b848110610f2957005b80610f376001928487611a89565b35610f43828887611a89565b355f52600260205260405f205501610f20565b7fd9cc3b78000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b3461017057610f903661182f565b925f610f9b82611b63565b805490600281015480156113a6577f1000000000000000000000000000000000000000000000000000000000000000831661137a578515801561136f575b61134357610fe685611991565b80421015611314575080421080611259575b61122a575061100988878988611a1e565b036111fe577f1000000000000000000000000000000000000000000000000000000000000000821790557f80000000000000000000000000000000000000000000000000000000000000008116151590816111cd575b506110f7575b6bffffffffffffffffffffffff7f1d3d4652239f6e8411cfa70d669e840281e4ee5b3067b765f8034506fa4b4f22916020968560405197606089528160608a015260808901375f608087890101528787015216938460408201526080817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f339701168101030190a3604051908152f35b506040517f8ac76cfc0000000000000000000000000000000000000000000000000000000081523360048201526020816024815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1908115610b66575f91611178575b50611065565b90506020813d6020116111c5575b81611193602093836118c0565b810103126101705751936bffffffffffffffffffffffff8516850361017057936bffffffffffffffffffffffff611172565b3d9150611186565b60bf81901c6301ffffff165f9081526002602052604090205460019250600360b79290921c60fe161c16148661105f565b837f4d4aeac7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b857f1771d24c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506040517fd945af1d00000000000000000000000000000000000000000000000000000000815286600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610b66575f916112da575b5015610ff8565b90506020813d60201161130c575b816112f5602093836118c0565b810103126101705761130690611a7c565b8a6112d3565b3d91506112e8565b867f210b8d4c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b857f483ec177000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506102008611610fd9565b847f15c99719000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b847fe79eac6b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461017057602060031936011261017057600435335f52600360205260405f20815f5260205260405f205461144157335f52600360205260405f20815f526020524360405f205533907f9a67b54bc86b35826c22dfef6c5fe28271d217297df8e55c271f8e718118584b5f80a3005b7f5bf6fd72000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610170575f60031936011261017057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610170575f60031936011261017057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101705760206105a061151f3661182f565b92919091611a1e565b34610170576020600319360112610170576004355f526002602052602060405f2054604051908152f35b34610170576020600319360112610170576040611570600435611991565b82519182526020820152f35b346101705760206003193601126101705760043567ffffffffffffffff8111610170576115ad9036906004016117fe565b908160051b7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831683036116ae5760408101918282116116ae579061160a6115f484611957565b9361160260405195866118c0565b808552611957565b937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe060208501950136863760208552604084015260608084019184010191905b828110611658575050505190f35b602090823592835f525f83528260405f20549101937f2000000000000000000000000000000000000000000000000000000000000000821661169e575b5081520161164a565b6116a89150611ae3565b87611695565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b34610170575f60031936011261017057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610170575f6003193601126101705760206040516102008152f35b346101705760806003193601126101705760443573ffffffffffffffffffffffffffffffffffffffff81168103610170576105a060209160643590602435600435611901565b34610170575f6003193601126101705760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361017057565b9181601f840112156101705782359167ffffffffffffffff8311610170576020808501948460051b01011161017057565b6060600319820112610170576004359160243567ffffffffffffffff811161017057826023820112156101705780600401359267ffffffffffffffff8411610170576024848301011161017057602401919060443590565b6040810190811067ffffffffffffffff821117610a7057604052565b6101c0810190811067ffffffffffffffff821117610a7057604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610a7057604052565b92909173ffffffffffffffffffffffffffffffffffffffff906040519360208501958652604085015216606083015260808201526080815261194460a0826118c0565b51902090565b919082018092116116ae57565b67ffffffffffffffff8111610a7057601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b5f525f60205260405f20600281015415611a175764ffffffffff60036119e29201541664ffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169061194a565b90611a1464ffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168361194a565b90565b505f905f90565b9291611a2981611957565b90611a3760405192836118c0565b8082526020820192368282011161017057815f9260209286378301015251902090604051916020830193845260408301526060820152606081526119446080826118c0565b5190811515820361017057565b9190811015610a435760051b0190565b60643563ffffffff811681036101705790565b60443560ff811681036101705790565b60a43560ff811681036101705790565b60c43567ffffffffffffffff811681036101705790565b5f525f60205260405f20908154917f2000000000000000000000000000000000000000000000000000000000000000831615159081611b4a575b50611b2457565b907f40000000000000000000000000000000000000000000000000000000000000001790565b64ffffffffff91506003015460281c164210155f611b1d565b90611b6d82611cbe565b917f0200000000000000000000000000000000000000000000000000000000000000835416611b995750565b7fad7e13bb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b919082039182116116ae57565b67ffffffffffffffff8111610a705760051b60200190565b919060015480841015611cb65780611c02858093611bc4565b831015611ca75750505b611c1581611bd1565b90611c2360405192836118c0565b8082527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0611c5082611bd1565b0136602084013781935f90600154915b838110611c6e575050505050565b611c78818361194a565b83811015610a435760015f5260205f200154908551811015610a435760019160208260051b8801015201611c60565b611cb19250611bc4565b611c0c565b506060925050565b90815f525f60205260405f209182548015611d225773ffffffffffffffffffffffffffffffffffffffff33911603611cf35750565b7f68acfbd9000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b507f4fdb35a2000000000000000000000000000000000000000000000000000000005f5260045260245ffd",
}

// StudyRegistry is an auto generated Go binding around an Ethereum contract.
type StudyRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *StudyRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewStudyRegistry creates a new instance of StudyRegistry.
func NewStudyRegistry() *StudyRegistry {
	parsed, err := StudyRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &StudyRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *StudyRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address ledger_, address court_, address pool_, address governance_, (uint40,uint40) window) returns()
func (studyRegistry *StudyRegistry) PackConstructor(ledger_ common.Address, court_ common.Address, pool_ common.Address, governance_ common.Address, window IStudyRegistryLabelWindow) []byte {
	enc, err := studyRegistry.abi.Pack("", ledger_, court_, pool_, governance_, window)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXLABELBYTES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06270d4d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_LABEL_BYTES() view returns(uint256)
func (studyRegistry *StudyRegistry) PackMAXLABELBYTES() []byte {
	enc, err := studyRegistry.abi.Pack("MAX_LABEL_BYTES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXLABELBYTES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06270d4d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_LABEL_BYTES() view returns(uint256)
func (studyRegistry *StudyRegistry) TryPackMAXLABELBYTES() ([]byte, error) {
	return studyRegistry.abi.Pack("MAX_LABEL_BYTES")
}

// UnpackMAXLABELBYTES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06270d4d.
//
// Solidity: function MAX_LABEL_BYTES() view returns(uint256)
func (studyRegistry *StudyRegistry) UnpackMAXLABELBYTES(data []byte) (*big.Int, error) {
	out, err := studyRegistry.abi.Unpack("MAX_LABEL_BYTES", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAnnounce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6056969b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announce(bytes32 commitment) returns()
func (studyRegistry *StudyRegistry) PackAnnounce(commitment [32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("announce", commitment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnounce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6056969b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announce(bytes32 commitment) returns()
func (studyRegistry *StudyRegistry) TryPackAnnounce(commitment [32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("announce", commitment)
}

// PackCourt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00971a30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function court() view returns(address)
func (studyRegistry *StudyRegistry) PackCourt() []byte {
	enc, err := studyRegistry.abi.Pack("court")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCourt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00971a30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function court() view returns(address)
func (studyRegistry *StudyRegistry) TryPackCourt() ([]byte, error) {
	return studyRegistry.abi.Pack("court")
}

// UnpackCourt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00971a30.
//
// Solidity: function court() view returns(address)
func (studyRegistry *StudyRegistry) UnpackCourt(data []byte) (common.Address, error) {
	out, err := studyRegistry.abi.Unpack("court", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governance() view returns(address)
func (studyRegistry *StudyRegistry) PackGovernance() []byte {
	enc, err := studyRegistry.abi.Pack("governance")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function governance() view returns(address)
func (studyRegistry *StudyRegistry) TryPackGovernance() ([]byte, error) {
	return studyRegistry.abi.Pack("governance")
}

// UnpackGovernance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5aa6e675.
//
// Solidity: function governance() view returns(address)
func (studyRegistry *StudyRegistry) UnpackGovernance(data []byte) (common.Address, error) {
	out, err := studyRegistry.abi.Unpack("governance", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d12b28a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grant(bytes32 studyId, address grantee, bytes32 keyCid) returns()
func (studyRegistry *StudyRegistry) PackGrant(studyId [32]byte, grantee common.Address, keyCid [32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("grant", studyId, grantee, keyCid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d12b28a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grant(bytes32 studyId, address grantee, bytes32 keyCid) returns()
func (studyRegistry *StudyRegistry) TryPackGrant(studyId [32]byte, grantee common.Address, keyCid [32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("grant", studyId, grantee, keyCid)
}

// PackJudge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89f02a8f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function judge(uint256[] slots, uint256[] words) returns()
func (studyRegistry *StudyRegistry) PackJudge(slots []*big.Int, words []*big.Int) []byte {
	enc, err := studyRegistry.abi.Pack("judge", slots, words)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJudge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89f02a8f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function judge(uint256[] slots, uint256[] words) returns()
func (studyRegistry *StudyRegistry) TryPackJudge(slots []*big.Int, words []*big.Int) ([]byte, error) {
	return studyRegistry.abi.Pack("judge", slots, words)
}

// PackJudgements is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c6fd0a2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function judgements(uint256 slot) view returns(uint256)
func (studyRegistry *StudyRegistry) PackJudgements(slot *big.Int) []byte {
	enc, err := studyRegistry.abi.Pack("judgements", slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJudgements is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c6fd0a2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function judgements(uint256 slot) view returns(uint256)
func (studyRegistry *StudyRegistry) TryPackJudgements(slot *big.Int) ([]byte, error) {
	return studyRegistry.abi.Pack("judgements", slot)
}

// UnpackJudgements is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3c6fd0a2.
//
// Solidity: function judgements(uint256 slot) view returns(uint256)
func (studyRegistry *StudyRegistry) UnpackJudgements(data []byte) (*big.Int, error) {
	out, err := studyRegistry.abi.Unpack("judgements", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLabelCommitmentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44b64d64.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function labelCommitmentOf(bytes32 studyId, bytes label, bytes32 salt) pure returns(bytes32)
func (studyRegistry *StudyRegistry) PackLabelCommitmentOf(studyId [32]byte, label []byte, salt [32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("labelCommitmentOf", studyId, label, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLabelCommitmentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44b64d64.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function labelCommitmentOf(bytes32 studyId, bytes label, bytes32 salt) pure returns(bytes32)
func (studyRegistry *StudyRegistry) TryPackLabelCommitmentOf(studyId [32]byte, label []byte, salt [32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("labelCommitmentOf", studyId, label, salt)
}

// UnpackLabelCommitmentOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x44b64d64.
//
// Solidity: function labelCommitmentOf(bytes32 studyId, bytes label, bytes32 salt) pure returns(bytes32)
func (studyRegistry *StudyRegistry) UnpackLabelCommitmentOf(data []byte) ([32]byte, error) {
	out, err := studyRegistry.abi.Unpack("labelCommitmentOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLabelTimes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37fd2262.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function labelTimes(bytes32 studyId) view returns(uint256 opens, uint256 closes)
func (studyRegistry *StudyRegistry) PackLabelTimes(studyId [32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("labelTimes", studyId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLabelTimes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37fd2262.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function labelTimes(bytes32 studyId) view returns(uint256 opens, uint256 closes)
func (studyRegistry *StudyRegistry) TryPackLabelTimes(studyId [32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("labelTimes", studyId)
}

// LabelTimesOutput serves as a container for the return parameters of contract
// method LabelTimes.
type LabelTimesOutput struct {
	Opens  *big.Int
	Closes *big.Int
}

// UnpackLabelTimes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x37fd2262.
//
// Solidity: function labelTimes(bytes32 studyId) view returns(uint256 opens, uint256 closes)
func (studyRegistry *StudyRegistry) UnpackLabelTimes(data []byte) (LabelTimesOutput, error) {
	out, err := studyRegistry.abi.Unpack("labelTimes", data)
	outstruct := new(LabelTimesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Opens = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Closes = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackLabelWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcbe8c336.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function labelWindow() view returns((uint40,uint40))
func (studyRegistry *StudyRegistry) PackLabelWindow() []byte {
	enc, err := studyRegistry.abi.Pack("labelWindow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLabelWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcbe8c336.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function labelWindow() view returns((uint40,uint40))
func (studyRegistry *StudyRegistry) TryPackLabelWindow() ([]byte, error) {
	return studyRegistry.abi.Pack("labelWindow")
}

// UnpackLabelWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcbe8c336.
//
// Solidity: function labelWindow() view returns((uint40,uint40))
func (studyRegistry *StudyRegistry) UnpackLabelWindow(data []byte) (IStudyRegistryLabelWindow, error) {
	out, err := studyRegistry.abi.Unpack("labelWindow", data)
	if err != nil {
		return *new(IStudyRegistryLabelWindow), err
	}
	out0 := *abi.ConvertType(out[0], new(IStudyRegistryLabelWindow)).(*IStudyRegistryLabelWindow)
	return out0, nil
}

// PackLedger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56397c35.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ledger() view returns(address)
func (studyRegistry *StudyRegistry) PackLedger() []byte {
	enc, err := studyRegistry.abi.Pack("ledger")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLedger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56397c35.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ledger() view returns(address)
func (studyRegistry *StudyRegistry) TryPackLedger() ([]byte, error) {
	return studyRegistry.abi.Pack("ledger")
}

// UnpackLedger is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56397c35.
//
// Solidity: function ledger() view returns(address)
func (studyRegistry *StudyRegistry) UnpackLedger(data []byte) (common.Address, error) {
	out, err := studyRegistry.abi.Unpack("ledger", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16f0115b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pool() view returns(address)
func (studyRegistry *StudyRegistry) PackPool() []byte {
	enc, err := studyRegistry.abi.Pack("pool")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16f0115b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pool() view returns(address)
func (studyRegistry *StudyRegistry) TryPackPool() ([]byte, error) {
	return studyRegistry.abi.Pack("pool")
}

// UnpackPool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16f0115b.
//
// Solidity: function pool() view returns(address)
func (studyRegistry *StudyRegistry) UnpackPool(data []byte) (common.Address, error) {
	out, err := studyRegistry.abi.Unpack("pool", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f87d508.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register((bytes32,bytes32,uint8,uint32,bytes32,uint8,uint64) registration, bytes32 salt) returns()
func (studyRegistry *StudyRegistry) PackRegister(registration IStudyRegistryRegistration, salt [32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("register", registration, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f87d508.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register((bytes32,bytes32,uint8,uint32,bytes32,uint8,uint64) registration, bytes32 salt) returns()
func (studyRegistry *StudyRegistry) TryPackRegister(registration IStudyRegistryRegistration, salt [32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("register", registration, salt)
}

// PackRegistrationCommitment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05528a82.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registrationCommitment(bytes32 studyId, bytes32 cid, address contributor, bytes32 salt) pure returns(bytes32)
func (studyRegistry *StudyRegistry) PackRegistrationCommitment(studyId [32]byte, cid [32]byte, contributor common.Address, salt [32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("registrationCommitment", studyId, cid, contributor, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistrationCommitment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05528a82.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registrationCommitment(bytes32 studyId, bytes32 cid, address contributor, bytes32 salt) pure returns(bytes32)
func (studyRegistry *StudyRegistry) TryPackRegistrationCommitment(studyId [32]byte, cid [32]byte, contributor common.Address, salt [32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("registrationCommitment", studyId, cid, contributor, salt)
}

// UnpackRegistrationCommitment is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x05528a82.
//
// Solidity: function registrationCommitment(bytes32 studyId, bytes32 cid, address contributor, bytes32 salt) pure returns(bytes32)
func (studyRegistry *StudyRegistry) UnpackRegistrationCommitment(data []byte) ([32]byte, error) {
	out, err := studyRegistry.abi.Unpack("registrationCommitment", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRevealLabel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8097f157.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealLabel(bytes32 studyId, bytes label, bytes32 salt) returns(uint96 bonus)
func (studyRegistry *StudyRegistry) PackRevealLabel(studyId [32]byte, label []byte, salt [32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("revealLabel", studyId, label, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealLabel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8097f157.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealLabel(bytes32 studyId, bytes label, bytes32 salt) returns(uint96 bonus)
func (studyRegistry *StudyRegistry) TryPackRevealLabel(studyId [32]byte, label []byte, salt [32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("revealLabel", studyId, label, salt)
}

// UnpackRevealLabel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8097f157.
//
// Solidity: function revealLabel(bytes32 studyId, bytes label, bytes32 salt) returns(uint96 bonus)
func (studyRegistry *StudyRegistry) UnpackRevealLabel(data []byte) (*big.Int, error) {
	out, err := studyRegistry.abi.Unpack("revealLabel", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefd8871a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke(bytes32 studyId, address grantee) returns()
func (studyRegistry *StudyRegistry) PackRevoke(studyId [32]byte, grantee common.Address) []byte {
	enc, err := studyRegistry.abi.Pack("revoke", studyId, grantee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefd8871a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke(bytes32 studyId, address grantee) returns()
func (studyRegistry *StudyRegistry) TryPackRevoke(studyId [32]byte, grantee common.Address) ([]byte, error) {
	return studyRegistry.abi.Pack("revoke", studyId, grantee)
}

// PackStudy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0baed8b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function study(bytes32 studyId) view returns((bytes32,address,uint8,uint32,uint8,uint64,bool,uint32,uint32,bool,bool,bytes32,bool,bool))
func (studyRegistry *StudyRegistry) PackStudy(studyId [32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("study", studyId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStudy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0baed8b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function study(bytes32 studyId) view returns((bytes32,address,uint8,uint32,uint8,uint64,bool,uint32,uint32,bool,bool,bytes32,bool,bool))
func (studyRegistry *StudyRegistry) TryPackStudy(studyId [32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("study", studyId)
}

// UnpackStudy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe0baed8b.
//
// Solidity: function study(bytes32 studyId) view returns((bytes32,address,uint8,uint32,uint8,uint64,bool,uint32,uint32,bool,bool,bytes32,bool,bool))
func (studyRegistry *StudyRegistry) UnpackStudy(data []byte) (IStudyRegistryStudy, error) {
	out, err := studyRegistry.abi.Unpack("study", data)
	if err != nil {
		return *new(IStudyRegistryStudy), err
	}
	out0 := *abi.ConvertType(out[0], new(IStudyRegistryStudy)).(*IStudyRegistryStudy)
	return out0, nil
}

// PackStudyCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe455fa5a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function studyCount() view returns(uint256)
func (studyRegistry *StudyRegistry) PackStudyCount() []byte {
	enc, err := studyRegistry.abi.Pack("studyCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStudyCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe455fa5a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function studyCount() view returns(uint256)
func (studyRegistry *StudyRegistry) TryPackStudyCount() ([]byte, error) {
	return studyRegistry.abi.Pack("studyCount")
}

// UnpackStudyCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe455fa5a.
//
// Solidity: function studyCount() view returns(uint256)
func (studyRegistry *StudyRegistry) UnpackStudyCount(data []byte) (*big.Int, error) {
	out, err := studyRegistry.abi.Unpack("studyCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStudyIds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc126da3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function studyIds(uint256 from, uint256 count) view returns(bytes32[])
func (studyRegistry *StudyRegistry) PackStudyIds(from *big.Int, count *big.Int) []byte {
	enc, err := studyRegistry.abi.Pack("studyIds", from, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStudyIds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc126da3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function studyIds(uint256 from, uint256 count) view returns(bytes32[])
func (studyRegistry *StudyRegistry) TryPackStudyIds(from *big.Int, count *big.Int) ([]byte, error) {
	return studyRegistry.abi.Pack("studyIds", from, count)
}

// UnpackStudyIds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc126da3.
//
// Solidity: function studyIds(uint256 from, uint256 count) view returns(bytes32[])
func (studyRegistry *StudyRegistry) UnpackStudyIds(data []byte) ([][32]byte, error) {
	out, err := studyRegistry.abi.Unpack("studyIds", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e19899e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(bytes32 studyId) returns()
func (studyRegistry *StudyRegistry) PackWithdraw(studyId [32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("withdraw", studyId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e19899e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(bytes32 studyId) returns()
func (studyRegistry *StudyRegistry) TryPackWithdraw(studyId [32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("withdraw", studyId)
}

// PackWordOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb61a4d60.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function wordOf(bytes32 studyId) view returns(uint256)
func (studyRegistry *StudyRegistry) PackWordOf(studyId [32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("wordOf", studyId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWordOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb61a4d60.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function wordOf(bytes32 studyId) view returns(uint256)
func (studyRegistry *StudyRegistry) TryPackWordOf(studyId [32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("wordOf", studyId)
}

// UnpackWordOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb61a4d60.
//
// Solidity: function wordOf(bytes32 studyId) view returns(uint256)
func (studyRegistry *StudyRegistry) UnpackWordOf(data []byte) (*big.Int, error) {
	out, err := studyRegistry.abi.Unpack("wordOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWordsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25765f6e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function wordsOf(bytes32[] studyIds_) view returns(uint256[])
func (studyRegistry *StudyRegistry) PackWordsOf(studyIds [][32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("wordsOf", studyIds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWordsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25765f6e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function wordsOf(bytes32[] studyIds_) view returns(uint256[])
func (studyRegistry *StudyRegistry) TryPackWordsOf(studyIds [][32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("wordsOf", studyIds)
}

// UnpackWordsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x25765f6e.
//
// Solidity: function wordsOf(bytes32[] studyIds_) view returns(uint256[])
func (studyRegistry *StudyRegistry) UnpackWordsOf(data []byte) ([]*big.Int, error) {
	out, err := studyRegistry.abi.Unpack("wordsOf", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// StudyRegistryLabelRevealed represents a LabelRevealed event raised by the StudyRegistry contract.
type StudyRegistryLabelRevealed struct {
	StudyId     [32]byte
	Contributor common.Address
	Label       []byte
	Salt        [32]byte
	Bonus       *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const StudyRegistryLabelRevealedEventName = "LabelRevealed"

// ContractEventName returns the user-defined event name.
func (StudyRegistryLabelRevealed) ContractEventName() string {
	return StudyRegistryLabelRevealedEventName
}

// UnpackLabelRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LabelRevealed(bytes32 indexed studyId, address indexed contributor, bytes label, bytes32 salt, uint96 bonus)
func (studyRegistry *StudyRegistry) UnpackLabelRevealedEvent(log *types.Log) (*StudyRegistryLabelRevealed, error) {
	event := "LabelRevealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != studyRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StudyRegistryLabelRevealed)
	if len(log.Data) > 0 {
		if err := studyRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range studyRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StudyRegistryRegistrationAnnounced represents a RegistrationAnnounced event raised by the StudyRegistry contract.
type StudyRegistryRegistrationAnnounced struct {
	Commitment  [32]byte
	Contributor common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const StudyRegistryRegistrationAnnouncedEventName = "RegistrationAnnounced"

// ContractEventName returns the user-defined event name.
func (StudyRegistryRegistrationAnnounced) ContractEventName() string {
	return StudyRegistryRegistrationAnnouncedEventName
}

// UnpackRegistrationAnnouncedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RegistrationAnnounced(bytes32 indexed commitment, address indexed contributor)
func (studyRegistry *StudyRegistry) UnpackRegistrationAnnouncedEvent(log *types.Log) (*StudyRegistryRegistrationAnnounced, error) {
	event := "RegistrationAnnounced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != studyRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StudyRegistryRegistrationAnnounced)
	if len(log.Data) > 0 {
		if err := studyRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range studyRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StudyRegistryStudyGrantRevoked represents a StudyGrantRevoked event raised by the StudyRegistry contract.
type StudyRegistryStudyGrantRevoked struct {
	StudyId [32]byte
	Grantee common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const StudyRegistryStudyGrantRevokedEventName = "StudyGrantRevoked"

// ContractEventName returns the user-defined event name.
func (StudyRegistryStudyGrantRevoked) ContractEventName() string {
	return StudyRegistryStudyGrantRevokedEventName
}

// UnpackStudyGrantRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StudyGrantRevoked(bytes32 indexed studyId, address indexed grantee)
func (studyRegistry *StudyRegistry) UnpackStudyGrantRevokedEvent(log *types.Log) (*StudyRegistryStudyGrantRevoked, error) {
	event := "StudyGrantRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != studyRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StudyRegistryStudyGrantRevoked)
	if len(log.Data) > 0 {
		if err := studyRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range studyRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StudyRegistryStudyGranted represents a StudyGranted event raised by the StudyRegistry contract.
type StudyRegistryStudyGranted struct {
	StudyId [32]byte
	Grantee common.Address
	KeyCid  [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const StudyRegistryStudyGrantedEventName = "StudyGranted"

// ContractEventName returns the user-defined event name.
func (StudyRegistryStudyGranted) ContractEventName() string {
	return StudyRegistryStudyGrantedEventName
}

// UnpackStudyGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StudyGranted(bytes32 indexed studyId, address indexed grantee, bytes32 keyCid)
func (studyRegistry *StudyRegistry) UnpackStudyGrantedEvent(log *types.Log) (*StudyRegistryStudyGranted, error) {
	event := "StudyGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != studyRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StudyRegistryStudyGranted)
	if len(log.Data) > 0 {
		if err := studyRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range studyRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StudyRegistryStudyRegistered represents a StudyRegistered event raised by the StudyRegistry contract.
type StudyRegistryStudyRegistered struct {
	StudyId         [32]byte
	Contributor     common.Address
	Cid             [32]byte
	Modality        uint8
	InstanceCount   uint32
	LabelCommitment [32]byte
	ConsentScopes   uint8
	ConsentExpires  uint64
	Earning         bool
	Raw             *types.Log // Blockchain specific contextual infos
}

const StudyRegistryStudyRegisteredEventName = "StudyRegistered"

// ContractEventName returns the user-defined event name.
func (StudyRegistryStudyRegistered) ContractEventName() string {
	return StudyRegistryStudyRegisteredEventName
}

// UnpackStudyRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StudyRegistered(bytes32 indexed studyId, address indexed contributor, bytes32 cid, uint8 indexed modality, uint32 instanceCount, bytes32 labelCommitment, uint8 consentScopes, uint64 consentExpires, bool earning)
func (studyRegistry *StudyRegistry) UnpackStudyRegisteredEvent(log *types.Log) (*StudyRegistryStudyRegistered, error) {
	event := "StudyRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != studyRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StudyRegistryStudyRegistered)
	if len(log.Data) > 0 {
		if err := studyRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range studyRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StudyRegistryStudyWithdrawn represents a StudyWithdrawn event raised by the StudyRegistry contract.
type StudyRegistryStudyWithdrawn struct {
	StudyId     [32]byte
	Contributor common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const StudyRegistryStudyWithdrawnEventName = "StudyWithdrawn"

// ContractEventName returns the user-defined event name.
func (StudyRegistryStudyWithdrawn) ContractEventName() string {
	return StudyRegistryStudyWithdrawnEventName
}

// UnpackStudyWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StudyWithdrawn(bytes32 indexed studyId, address indexed contributor)
func (studyRegistry *StudyRegistry) UnpackStudyWithdrawnEvent(log *types.Log) (*StudyRegistryStudyWithdrawn, error) {
	event := "StudyWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != studyRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StudyRegistryStudyWithdrawn)
	if len(log.Data) > 0 {
		if err := studyRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range studyRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (studyRegistry *StudyRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["AlreadyAnnounced"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackAlreadyAnnouncedError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["ConsentExpiryInvalid"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackConsentExpiryInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["ConsentScopesInvalid"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackConsentScopesInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["GranteeZero"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackGranteeZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["InstanceCountInvalid"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackInstanceCountInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["LabelAlreadyRevealed"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackLabelAlreadyRevealedError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["LabelMismatch"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackLabelMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["LabelSizeInvalid"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackLabelSizeInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["LabelTooEarly"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackLabelTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["LabelTooLate"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackLabelTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["LabelWithoutEvaluation"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackLabelWithoutEvaluationError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["ModalityInvalid"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackModalityInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["NoLabelCommitted"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackNoLabelCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["NotContributor"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackNotContributorError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["NotCourt"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackNotCourtError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["RegistrationNotAnnounced"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackRegistrationNotAnnouncedError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["StudyAlreadyRegistered"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackStudyAlreadyRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["StudyAlreadyWithdrawn"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackStudyAlreadyWithdrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["StudyIncomplete"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackStudyIncompleteError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["StudyUnknown"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackStudyUnknownError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StudyRegistryAlreadyAnnounced represents a AlreadyAnnounced error raised by the StudyRegistry contract.
type StudyRegistryAlreadyAnnounced struct {
	Commitment [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyAnnounced(bytes32 commitment)
func StudyRegistryAlreadyAnnouncedErrorID() common.Hash {
	return common.HexToHash("0x5bf6fd7259cd9529ccdc4cb0ecf8f95b05421dfb79292bb815c6055ccc913bd4")
}

// UnpackAlreadyAnnouncedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyAnnounced(bytes32 commitment)
func (studyRegistry *StudyRegistry) UnpackAlreadyAnnouncedError(raw []byte) (*StudyRegistryAlreadyAnnounced, error) {
	out := new(StudyRegistryAlreadyAnnounced)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "AlreadyAnnounced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryConsentExpiryInvalid represents a ConsentExpiryInvalid error raised by the StudyRegistry contract.
type StudyRegistryConsentExpiryInvalid struct {
	ConsentExpires uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ConsentExpiryInvalid(uint64 consentExpires)
func StudyRegistryConsentExpiryInvalidErrorID() common.Hash {
	return common.HexToHash("0xfb6845c3f66aee8909f8f63afb06d48f0cc36fc2fb476920a66af4f8674081f7")
}

// UnpackConsentExpiryInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ConsentExpiryInvalid(uint64 consentExpires)
func (studyRegistry *StudyRegistry) UnpackConsentExpiryInvalidError(raw []byte) (*StudyRegistryConsentExpiryInvalid, error) {
	out := new(StudyRegistryConsentExpiryInvalid)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "ConsentExpiryInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryConsentScopesInvalid represents a ConsentScopesInvalid error raised by the StudyRegistry contract.
type StudyRegistryConsentScopesInvalid struct {
	ConsentScopes uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ConsentScopesInvalid(uint8 consentScopes)
func StudyRegistryConsentScopesInvalidErrorID() common.Hash {
	return common.HexToHash("0xbe8849ba74bd6226d5aace150159877b9b93c3f6db23346e0430cd5ec38a79c8")
}

// UnpackConsentScopesInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ConsentScopesInvalid(uint8 consentScopes)
func (studyRegistry *StudyRegistry) UnpackConsentScopesInvalidError(raw []byte) (*StudyRegistryConsentScopesInvalid, error) {
	out := new(StudyRegistryConsentScopesInvalid)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "ConsentScopesInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryGranteeZero represents a GranteeZero error raised by the StudyRegistry contract.
type StudyRegistryGranteeZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GranteeZero()
func StudyRegistryGranteeZeroErrorID() common.Hash {
	return common.HexToHash("0x37025918a5611f543c8d00ce806fca6487fd7aa72cceefea1e315ff2654da688")
}

// UnpackGranteeZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GranteeZero()
func (studyRegistry *StudyRegistry) UnpackGranteeZeroError(raw []byte) (*StudyRegistryGranteeZero, error) {
	out := new(StudyRegistryGranteeZero)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "GranteeZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryInstanceCountInvalid represents a InstanceCountInvalid error raised by the StudyRegistry contract.
type StudyRegistryInstanceCountInvalid struct {
	InstanceCount uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InstanceCountInvalid(uint32 instanceCount)
func StudyRegistryInstanceCountInvalidErrorID() common.Hash {
	return common.HexToHash("0x6cb3b2eacce5b75b216d9ce9e230ea0e3829599041322704e7de26454acab80a")
}

// UnpackInstanceCountInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InstanceCountInvalid(uint32 instanceCount)
func (studyRegistry *StudyRegistry) UnpackInstanceCountInvalidError(raw []byte) (*StudyRegistryInstanceCountInvalid, error) {
	out := new(StudyRegistryInstanceCountInvalid)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "InstanceCountInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryLabelAlreadyRevealed represents a LabelAlreadyRevealed error raised by the StudyRegistry contract.
type StudyRegistryLabelAlreadyRevealed struct {
	StudyId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LabelAlreadyRevealed(bytes32 studyId)
func StudyRegistryLabelAlreadyRevealedErrorID() common.Hash {
	return common.HexToHash("0x15c997190e0810355de6eabce027775a9ac8bd13a1624c70767ef51d25dd0923")
}

// UnpackLabelAlreadyRevealedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LabelAlreadyRevealed(bytes32 studyId)
func (studyRegistry *StudyRegistry) UnpackLabelAlreadyRevealedError(raw []byte) (*StudyRegistryLabelAlreadyRevealed, error) {
	out := new(StudyRegistryLabelAlreadyRevealed)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "LabelAlreadyRevealed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryLabelMismatch represents a LabelMismatch error raised by the StudyRegistry contract.
type StudyRegistryLabelMismatch struct {
	StudyId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LabelMismatch(bytes32 studyId)
func StudyRegistryLabelMismatchErrorID() common.Hash {
	return common.HexToHash("0x4d4aeac7224e6e46bbdfde3c8de4865f53e7d5c2dbe09c47a8748c0386178c97")
}

// UnpackLabelMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LabelMismatch(bytes32 studyId)
func (studyRegistry *StudyRegistry) UnpackLabelMismatchError(raw []byte) (*StudyRegistryLabelMismatch, error) {
	out := new(StudyRegistryLabelMismatch)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "LabelMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryLabelSizeInvalid represents a LabelSizeInvalid error raised by the StudyRegistry contract.
type StudyRegistryLabelSizeInvalid struct {
	Size *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LabelSizeInvalid(uint256 size)
func StudyRegistryLabelSizeInvalidErrorID() common.Hash {
	return common.HexToHash("0x483ec1772e1ea19a4993a14576e473545147988453b5f6744827dde6c9f463ad")
}

// UnpackLabelSizeInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LabelSizeInvalid(uint256 size)
func (studyRegistry *StudyRegistry) UnpackLabelSizeInvalidError(raw []byte) (*StudyRegistryLabelSizeInvalid, error) {
	out := new(StudyRegistryLabelSizeInvalid)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "LabelSizeInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryLabelTooEarly represents a LabelTooEarly error raised by the StudyRegistry contract.
type StudyRegistryLabelTooEarly struct {
	StudyId [32]byte
	Opens   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LabelTooEarly(bytes32 studyId, uint256 opens)
func StudyRegistryLabelTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x1771d24cda7b9ad442b03e164885c78e64d90fb74d375eefd79c160eb812062c")
}

// UnpackLabelTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LabelTooEarly(bytes32 studyId, uint256 opens)
func (studyRegistry *StudyRegistry) UnpackLabelTooEarlyError(raw []byte) (*StudyRegistryLabelTooEarly, error) {
	out := new(StudyRegistryLabelTooEarly)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "LabelTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryLabelTooLate represents a LabelTooLate error raised by the StudyRegistry contract.
type StudyRegistryLabelTooLate struct {
	StudyId [32]byte
	Closed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LabelTooLate(bytes32 studyId, uint256 closed)
func StudyRegistryLabelTooLateErrorID() common.Hash {
	return common.HexToHash("0x210b8d4c541825b8a0f825f6e5f77d923d5ceb3dfef1fb3cf038ac104ff03795")
}

// UnpackLabelTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LabelTooLate(bytes32 studyId, uint256 closed)
func (studyRegistry *StudyRegistry) UnpackLabelTooLateError(raw []byte) (*StudyRegistryLabelTooLate, error) {
	out := new(StudyRegistryLabelTooLate)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "LabelTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryLabelWithoutEvaluation represents a LabelWithoutEvaluation error raised by the StudyRegistry contract.
type StudyRegistryLabelWithoutEvaluation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LabelWithoutEvaluation()
func StudyRegistryLabelWithoutEvaluationErrorID() common.Hash {
	return common.HexToHash("0x357ec46d811f3c0bc82b7890085d378834febc1979a269cb654157106f6d1dc1")
}

// UnpackLabelWithoutEvaluationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LabelWithoutEvaluation()
func (studyRegistry *StudyRegistry) UnpackLabelWithoutEvaluationError(raw []byte) (*StudyRegistryLabelWithoutEvaluation, error) {
	out := new(StudyRegistryLabelWithoutEvaluation)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "LabelWithoutEvaluation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryModalityInvalid represents a ModalityInvalid error raised by the StudyRegistry contract.
type StudyRegistryModalityInvalid struct {
	Modality uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModalityInvalid(uint8 modality)
func StudyRegistryModalityInvalidErrorID() common.Hash {
	return common.HexToHash("0x6ea81d0ef69278001c780625eca15a8e0db706fc9ca4e924dc7f3c42ac4d5a67")
}

// UnpackModalityInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModalityInvalid(uint8 modality)
func (studyRegistry *StudyRegistry) UnpackModalityInvalidError(raw []byte) (*StudyRegistryModalityInvalid, error) {
	out := new(StudyRegistryModalityInvalid)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "ModalityInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryNoLabelCommitted represents a NoLabelCommitted error raised by the StudyRegistry contract.
type StudyRegistryNoLabelCommitted struct {
	StudyId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoLabelCommitted(bytes32 studyId)
func StudyRegistryNoLabelCommittedErrorID() common.Hash {
	return common.HexToHash("0xe79eac6b8d4b2c91b8756062eadf848e9479c19fef5eeaafb2d424820ed1b794")
}

// UnpackNoLabelCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoLabelCommitted(bytes32 studyId)
func (studyRegistry *StudyRegistry) UnpackNoLabelCommittedError(raw []byte) (*StudyRegistryNoLabelCommitted, error) {
	out := new(StudyRegistryNoLabelCommitted)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "NoLabelCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryNotContributor represents a NotContributor error raised by the StudyRegistry contract.
type StudyRegistryNotContributor struct {
	StudyId [32]byte
	Caller  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotContributor(bytes32 studyId, address caller)
func StudyRegistryNotContributorErrorID() common.Hash {
	return common.HexToHash("0x68acfbd9d349fc389d795669e42a7bf3b8489ae9642ba04816436c75f4c6dbe6")
}

// UnpackNotContributorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotContributor(bytes32 studyId, address caller)
func (studyRegistry *StudyRegistry) UnpackNotContributorError(raw []byte) (*StudyRegistryNotContributor, error) {
	out := new(StudyRegistryNotContributor)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "NotContributor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryNotCourt represents a NotCourt error raised by the StudyRegistry contract.
type StudyRegistryNotCourt struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCourt(address caller)
func StudyRegistryNotCourtErrorID() common.Hash {
	return common.HexToHash("0xd9cc3b78d4927b11fe4cc708814c5eba9461c875ffca36a0b3c46c815d8e855d")
}

// UnpackNotCourtError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCourt(address caller)
func (studyRegistry *StudyRegistry) UnpackNotCourtError(raw []byte) (*StudyRegistryNotCourt, error) {
	out := new(StudyRegistryNotCourt)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "NotCourt", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryRegistrationNotAnnounced represents a RegistrationNotAnnounced error raised by the StudyRegistry contract.
type StudyRegistryRegistrationNotAnnounced struct {
	Commitment [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RegistrationNotAnnounced(bytes32 commitment)
func StudyRegistryRegistrationNotAnnouncedErrorID() common.Hash {
	return common.HexToHash("0xa170d2d7266fd06b1b5070d86b2e55317cc8e25de84cdfc680ab4d76435e3d64")
}

// UnpackRegistrationNotAnnouncedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RegistrationNotAnnounced(bytes32 commitment)
func (studyRegistry *StudyRegistry) UnpackRegistrationNotAnnouncedError(raw []byte) (*StudyRegistryRegistrationNotAnnounced, error) {
	out := new(StudyRegistryRegistrationNotAnnounced)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "RegistrationNotAnnounced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryStudyAlreadyRegistered represents a StudyAlreadyRegistered error raised by the StudyRegistry contract.
type StudyRegistryStudyAlreadyRegistered struct {
	StudyId     [32]byte
	Contributor common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StudyAlreadyRegistered(bytes32 studyId, address contributor)
func StudyRegistryStudyAlreadyRegisteredErrorID() common.Hash {
	return common.HexToHash("0x660197d4562f94a4d06ae6e818cba92d42703b58f394bc3793f61ee67a3c15d1")
}

// UnpackStudyAlreadyRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StudyAlreadyRegistered(bytes32 studyId, address contributor)
func (studyRegistry *StudyRegistry) UnpackStudyAlreadyRegisteredError(raw []byte) (*StudyRegistryStudyAlreadyRegistered, error) {
	out := new(StudyRegistryStudyAlreadyRegistered)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "StudyAlreadyRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryStudyAlreadyWithdrawn represents a StudyAlreadyWithdrawn error raised by the StudyRegistry contract.
type StudyRegistryStudyAlreadyWithdrawn struct {
	StudyId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StudyAlreadyWithdrawn(bytes32 studyId)
func StudyRegistryStudyAlreadyWithdrawnErrorID() common.Hash {
	return common.HexToHash("0xad7e13bb6e8bf85d89c61f67e61dd6b3fee5fee75f0299f8cd4b3f0e0019224c")
}

// UnpackStudyAlreadyWithdrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StudyAlreadyWithdrawn(bytes32 studyId)
func (studyRegistry *StudyRegistry) UnpackStudyAlreadyWithdrawnError(raw []byte) (*StudyRegistryStudyAlreadyWithdrawn, error) {
	out := new(StudyRegistryStudyAlreadyWithdrawn)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "StudyAlreadyWithdrawn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryStudyIncomplete represents a StudyIncomplete error raised by the StudyRegistry contract.
type StudyRegistryStudyIncomplete struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StudyIncomplete()
func StudyRegistryStudyIncompleteErrorID() common.Hash {
	return common.HexToHash("0x0faa3b701485af51e16d45c885abce464dfc96043c3c002ac55ac3d07ae2a7f0")
}

// UnpackStudyIncompleteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StudyIncomplete()
func (studyRegistry *StudyRegistry) UnpackStudyIncompleteError(raw []byte) (*StudyRegistryStudyIncomplete, error) {
	out := new(StudyRegistryStudyIncomplete)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "StudyIncomplete", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryStudyUnknown represents a StudyUnknown error raised by the StudyRegistry contract.
type StudyRegistryStudyUnknown struct {
	StudyId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StudyUnknown(bytes32 studyId)
func StudyRegistryStudyUnknownErrorID() common.Hash {
	return common.HexToHash("0x4fdb35a20a413ab9888f9d4c3a9beee3d4494e432a6fe8198b27e915b880daf4")
}

// UnpackStudyUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StudyUnknown(bytes32 studyId)
func (studyRegistry *StudyRegistry) UnpackStudyUnknownError(raw []byte) (*StudyRegistryStudyUnknown, error) {
	out := new(StudyRegistryStudyUnknown)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "StudyUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}
